/** The people and things of the story. Ada is made up, and so is her password: it opens nothing. */
import type { Account, Story } from '../lib/world/story'

export const ada: Account = { sub: 'ada', login: 'ada', password: 'lovelace-1843', name: 'Ada' }

export const story: Story = {
  accounts: [ada, { sub: 'mallory', login: 'mallory', password: 'i-am-also-a-user', name: 'Mallory' }],
  photos: [
    { id: 'p1', owner: 'ada', title: 'First snow', colours: ['#c7d8e6', '#7f95a8', '#eef3f6'] },
    { id: 'p2', owner: 'ada', title: 'Above the lake', colours: ['#9cc9e2', '#3f7a5b', '#2e6f9e'] },
    { id: 'p3', owner: 'ada', title: 'Last light', colours: ['#f2b48a', '#7a4a5f', '#40375e'] },
    { id: 'p5', owner: 'photoprint', title: 'Shop window', colours: ['#e8e2d2', '#b34700', '#7d5a3c'] },
    { id: 'p4', owner: 'mallory', title: 'Someone else’s door', colours: ['#4b4f58', '#2c2f36', '#1b1d22'] },
  ],
  introspectorId: 'photo-api',
}
