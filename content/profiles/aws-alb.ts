import type { Profile } from '../../lib/jwt/profiles/profile'

export const awsAlb: Profile = {
  id: 'aws-alb',
  name: 'the user claims that an AWS Application Load Balancer signs (x-amzn-oidc-data)',
  marks: [
    {
      part: 'header',
      name: 'signer',
      like: /^arn:aws[\w-]*:elasticloadbalancing:[a-z0-9-]+:\d*:loadbalancer\/app\/\S+$/,
    },
    { part: 'header', name: 'client', holds: 'text' },
  ],
  rules: [
    'Each part is base64url with = at its end, and signed so. RFC 7515 leaves = out, so many libraries refuse it.',
    'signer must be your own load balancer: every one in the region is behind the same address of keys.',
    'exp, iss and client stand in the header, and the payload has the claims of UserInfo. Check exp there.',
    'It is signed with ES256, and is no access token and no ID token.',
  ],
  keys: 'https://public-keys.auth.elb.{region}.amazonaws.com/{kid}: one key, as PEM',
  lacks: {
    aud: 'The load balancer puts none there. client in the header is the client id, and signer the load balancer.',
    exp: 'The load balancer puts it into the header.',
    iss: 'The load balancer puts it into the header.',
  },
  source: {
    title: 'AWS, Authenticate users using an Application Load Balancer',
    href: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
  },
  read: '2026-11-26',
}
