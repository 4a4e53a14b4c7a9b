/** Which room may import which: imports go one way, app -> components -> lib, and content is data. */

const allOfOurs = '^(app|components|content|lib)'

/** An import of types alone leaves nothing behind at run time. */
const atRunTime = { dependencyTypesNot: ['type-only'] }

/** Small tools that know nobody: one of a thing in a process, and a cache that forgets. */
const tools = '^lib/(process|lru)[.]ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    // The rooms, from the top down.
    forbid('lib-knows-no-page', 'lib runs without a page: it never reaches up into app or components.', {
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    }),
    forbid('components-know-no-route', 'A component does not know which page it stands on.', {
      from: { path: '^components/' },
      to: { path: '^app/' },
    }),
    forbid('components-run-nothing', 'A component shows what it is given: it runs no party and opens no store.', {
      from: { path: '^components/' },
      to: { path: '^lib/(parties|store|runs|rooms)/' },
    }),
    forbid(
      'components-reach-nothing-that-runs',
      'Nor by way of another file: parties and stores are not for the page.',
      {
        from: { path: '^components/' },
        to: { path: '^lib/(parties|store|runs|rooms)/', reachable: true },
      },
    ),
    forbid('content-is-passed-in', 'What is taught is handed to lib; only lib/runs picks it out by name.', {
      from: { path: '^lib/', pathNot: '^lib/runs/' },
      to: { path: '^content/', ...atRunTime },
    }),

    // Content is data.
    forbid(
      'content-is-data',
      'Content imports other content and nothing else that runs: no lib, no page, no package.',
      {
        from: { path: '^content/' },
        to: { pathNot: '^content/', ...atRunTime },
      },
    ),
    forbid(
      'content-knows-the-world',
      'The only types that content needs from elsewhere are those of the world, of its tokens and of a classroom.',
      {
        from: { path: '^content/' },
        to: { pathNot: '^(content|lib/(world|jwt|classroom))/' },
      },
    ),

    // The rooms of lib.
    forbid(
      'world-is-pure',
      'The world knows parties through the party interface, and of Node only the HMAC of its seed.',
      {
        from: { path: '^lib/world/' },
        to: { pathNot: '^(lib/world/|(node:)?crypto$)' },
      },
    ),
    forbid(
      'world-is-there-before-it-is-read',
      'Readings are read off a run: the step and what it needs know none of them.',
      {
        from: { path: '^lib/world/', pathNot: '^lib/world/readings/' },
        to: { path: '^lib/world/readings/' },
      },
    ),
    forbid(
      'parties-know-the-world',
      'A party is given a message and its own state: it knows the world, JWTs and other parties.',
      {
        from: { path: '^lib/parties/' },
        to: { path: allOfOurs, pathNot: ['^lib/(world|jwt|parties)/', tools] },
      },
    ),
    forbid(
      'play-is-given-everything',
      'The player takes steps and keeps nothing: flow, start and memory are passed in. Of content it knows the types (content-is-passed-in).',
      {
        from: { path: '^lib/play/' },
        to: { path: allOfOurs, pathNot: '^(lib/(world|parties|play)|content)/' },
      },
    ),
    forbid('api-is-a-contract', 'What is sent and answered, and the client that asks: known to pages and to tests.', {
      from: { path: '^lib/api/' },
      to: { path: allOfOurs, pathNot: '^lib/(world|jwt|api|classroom)/' },
    }),
    forbid('store-keeps-values', 'The store keeps runs as values of the world and does not know who makes them.', {
      from: { path: '^lib/store/' },
      to: { path: allOfOurs, pathNot: ['^lib/(world|store)/', '^lib/process[.]ts$'] },
    }),
    forbid(
      'runs-join-the-parts',
      'lib/runs puts world, player, parties, store and content together, answers in the shapes of the API, and reads tokens where a run is measured.',
      {
        from: { path: '^lib/runs/' },
        to: { path: allOfOurs, pathNot: ['^(lib/(world|jwt|parties|play|api|store|runs)|content)/', tools] },
      },
    ),
    forbid(
      'classroom-is-values',
      'A room is a value and an event a function of it: of ours, it knows the types of the world alone.',
      {
        from: { path: '^lib/classroom/' },
        to: { path: allOfOurs, pathNot: '^lib/(classroom|world)/' },
      },
    ),
    forbid('rooms-join-the-parts', 'lib/rooms keeps rooms in motion, over a store, and signs receipts.', {
      from: { path: '^lib/rooms/' },
      to: {
        path: allOfOurs,
        pathNot: ['^lib/(classroom|store|rooms|jwt|api|world)/', '^lib/runs/sender[.]ts$', tools],
      },
    }),
    forbid(
      'kept-in-the-browser',
      'What this browser keeps is values: lib/kept knows the shape of the log, and nobody else.',
      {
        from: { path: '^lib/kept/' },
        to: { path: allOfOurs, pathNot: '^(lib/kept/|lib/recall/log[.]ts$)' },
      },
    ),
    forbid('tools-know-nobody', 'A tool that knew a room would belong to it.', {
      from: { path: tools },
      to: { path: allOfOurs },
    }),
    forbid(
      'jwt-runs-anywhere',
      'lib/jwt runs in the browser as well as on the server: no room but the world, nothing of Node.',
      {
        from: { path: '^lib/jwt/' },
        to: { path: allOfOurs, pathNot: '^lib/(jwt|world)/' },
      },
    ),
    forbid('jwt-without-node', 'lib/jwt runs in the browser as well as on the server: nothing of Node.', {
      from: { path: '^lib/jwt/' },
      to: { dependencyTypes: ['core'] },
    }),

    // Packages that belong to one place each.
    forbid(
      'provider-in-one-place',
      'oidc-provider is the authorization server, and nobody else talks to it but by messages.',
      {
        from: { path: allOfOurs, pathNot: '^lib/parties/authorization-server/' },
        to: { path: '(^|/)oidc-provider($|/)' },
      },
    ),
    forbid('jose-in-two-places', 'Signing and verifying is done by lib/jwt and by the parties.', {
      from: { path: allOfOurs, pathNot: '^lib/(jwt|parties)/' },
      to: { path: '(^|/)jose($|/)' },
    }),
    forbid('client-library-in-parties', 'oauth4webapi is the client: a party.', {
      from: { path: allOfOurs, pathNot: '^lib/parties/' },
      to: { path: '(^|/)oauth4webapi($|/)' },
    }),
    forbid('sqlite-in-the-store', 'Where runs rest is known to the store alone.', {
      from: { path: allOfOurs, pathNot: '^lib/store/' },
      to: { path: '^(node:)?sqlite$' },
    }),
    forbid('redis-in-the-store', 'Where runs and rooms rest is known to the store alone.', {
      from: { path: allOfOurs, pathNot: '^lib/store/' },
      to: { path: '(^|/)@redis/client($|/)' },
    }),
    forbid('database-of-the-browser-in-one-place', 'IndexedDB is known to lib/kept alone.', {
      from: { path: allOfOurs, pathNot: '^lib/kept/' },
      to: { path: '(^|/)idb($|/)' },
    }),
    forbid('mermaid-in-one-place', 'Mermaid is large: one component loads it, when it is asked for.', {
      from: { path: allOfOurs, pathNot: '^components/[a-z/-]+mermaid[a-z-]*[.]tsx$' },
      to: { path: '(^|/)mermaid($|/)' },
    }),

    // The shape of the whole.
    forbid(
      'no-circles',
      'Two files that need each other are one file; types that both need have a file of their own.',
      {
        from: {},
        to: { circular: true },
      },
    ),
    forbid('no-orphans', 'A file that nothing imports, and that imports nothing, is left over.', {
      from: { orphan: true, pathNot: '^app/|[.]d[.]ts$' },
      to: {},
    }),
    forbid('everything-resolves', 'An import of a file or package that is not there.', {
      from: {},
      to: { couldNotResolve: true },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|woff2|svg|png)$' },
    // Sees imports of types too, and marks them as such.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}

function forbid(name, comment, { from, to }) {
  return { name, comment, severity: 'error', from, to }
}
