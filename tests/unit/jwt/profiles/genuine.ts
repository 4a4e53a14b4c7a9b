/** A token as each maker makes them, made up here: header and payload, and under which name it was pasted. */

type Json = Readonly<Record<string, unknown>>
export type Made = { readonly header?: Json; readonly payload?: Json; readonly carrier?: string }

const guid = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const pool = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf123'
const robot = 'printer@photos-1234.iam.gserviceaccount.com'

export const genuine: Readonly<Record<string, Made>> = {
  'aws-alb': {
    header: {
      alg: 'ES256',
      kid: '12345678-1234-1234-1234-123456789012',
      signer: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/photos/50dc6c495c0c9188',
      iss: pool,
      client: 'abc',
      exp: 1_900_000_000,
    },
    payload: { sub: '1', email: 'ada@example.com' },
  },
  'auth0-opaque': { header: { alg: 'dir', enc: 'A256GCM', iss: 'https://acme.eu.auth0.com/' } },
  authjs: { header: { alg: 'dir', enc: 'A256GCM' }, carrier: '__Secure-next-auth.session-token.0' },
  'cognito-access': { payload: { iss: pool, token_use: 'access', client_id: 'abc', sub: 'a' } },
  'cognito-id': { payload: { iss: pool, token_use: 'id', aud: 'abc', sub: 'a' } },
  'entra-graph': {
    header: { nonce: 'x' },
    payload: { iss: `https://sts.windows.net/${guid}/`, ver: '1.0', aud: '00000003-0000-0000-c000-000000000000' },
  },
  'entra-v1': { payload: { iss: `https://sts.windows.net/${guid}/`, ver: '1.0', aud: 'api://photos', appid: guid } },
  'entra-v2': {
    payload: { iss: `https://login.microsoftonline.com/${guid}/v2.0`, ver: '2.0', aud: guid, azp: guid },
  },
  'google-id': { payload: { iss: 'accounts.google.com', aud: '1.apps.googleusercontent.com', sub: '1' } },
  'google-iap': { payload: { iss: 'https://cloud.google.com/iap', aud: '/projects/1/apps/photos' } },
  'firebase-custom': {
    payload: {
      iss: robot,
      sub: robot,
      uid: 'ada',
      aud: 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit',
    },
  },
  'google-assertion': { payload: { iss: robot, scope: 'a', aud: 'https://oauth2.googleapis.com/token' } },
  'firebase-id': { payload: { iss: 'https://securetoken.google.com/photos-1', aud: 'photos-1', sub: 'ada' } },
  'firebase-session': { payload: { iss: 'https://session.firebase.google.com/photos-1', aud: 'photos-1' } },
  'apple-id': { payload: { iss: 'https://appleid.apple.com', aud: 'com.example.app', sub: '1.2.3' } },
  'apple-client-secret': {
    payload: { iss: 'AB1C23D4EF', aud: 'https://appleid.apple.com', sub: 'com.example.app' },
  },
  auth0: { payload: { iss: 'https://acme.eu.auth0.com/', aud: ['https://api', 'https://acme.eu.auth0.com/userinfo'] } },
  'okta-org': { payload: { iss: 'https://acme.okta.com', cid: 'abc', aud: 'https://acme.okta.com', ver: 1 } },
  'okta-custom': { payload: { iss: 'https://acme.okta.com/oauth2/default', cid: 'abc', aud: 'api://default' } },
  'keycloak-access': { payload: { iss: 'https://id.example.com/auth/realms/acme', typ: 'Bearer', aud: 'account' } },
  'keycloak-refresh': { payload: { iss: 'http://localhost:8080/realms/acme', typ: 'Refresh' } },
  'kubernetes-bound': {
    payload: {
      iss: 'https://kubernetes.default.svc.cluster.local',
      sub: 'system:serviceaccount:default:web',
      aud: ['https://kubernetes.default.svc.cluster.local'],
      'kubernetes.io': { namespace: 'default' },
    },
  },
  'kubernetes-legacy': {
    payload: {
      iss: 'kubernetes/serviceaccount',
      sub: 'system:serviceaccount:default:web',
      'kubernetes.io/serviceaccount/namespace': 'default',
    },
  },
  'github-actions': {
    payload: { iss: 'https://token.actions.githubusercontent.com', sub: 'repo:acme/photos:ref:refs/heads/main' },
  },
  'gitlab-ci': {
    payload: {
      iss: 'https://gitlab.com',
      sub: 'project_path:acme/photos:ref_type:branch:ref:main',
      project_path: 'acme/photos',
    },
  },
  spiffe: { payload: { sub: 'spiffe://example.org/web', aud: ['reports'] } },
  'cloudflare-access': { payload: { iss: 'https://acme.cloudflareaccess.com', aud: ['32eafc7626e7'] } },
  'supabase-user': { payload: { iss: 'https://abcdefgh.supabase.co/auth/v1', aud: 'authenticated' } },
  'salesforce-assertion': { payload: { iss: '3MVG9', sub: 'ada@example.com', aud: 'https://login.salesforce.com' } },
}

/** Like the genuine one, but for one thing that makes it another’s. */
export const nearMiss: Readonly<Record<string, Made>> = {
  'aws-alb': { header: { ...genuine['aws-alb']?.header, signer: 'arn:aws:iam::1:user/mallory' } },
  'auth0-opaque': { header: { alg: 'dir', iss: 'https://acme.eu.auth0.com.evil.test/' } },
  authjs: { header: { alg: 'dir', enc: 'A256GCM' }, carrier: 'session' },
  'cognito-access': { payload: { ...genuine['cognito-access']?.payload, iss: `${pool}.evil.test/x` } },
  'cognito-id': { payload: { token_use: 'id', aud: 'abc', iss: 'https://evil.test/eu-west-1_AbCdEf123' } },
  'entra-graph': { payload: { iss: 'https://evil.test/', aud: 'https://graph.microsoft.com' } },
  'entra-v1': { payload: { iss: `https://sts.windows.net.evil.test/${guid}/`, ver: '1.0' } },
  'entra-v2': { payload: { iss: `https://login.microsoftonline.com/${guid}/v2.0`, ver: 2 } },
  'google-id': { payload: { iss: 'https://accounts.google.com.evil.test', azp: 'a', hd: 'b' } },
  'google-iap': { payload: { iss: 'https://cloud.google.com/iap/', aud: '/projects/1/apps/photos' } },
  'firebase-custom': { payload: { ...genuine['firebase-custom']?.payload, uid: 7 } },
  'google-assertion': { payload: { iss: 'a@evil.test', aud: 'https://oauth2.googleapis.com/token' } },
  'firebase-id': { payload: { iss: 'https://securetoken.google.com.evil.test/photos-1', aud: 'photos-1' } },
  'firebase-session': { payload: { iss: 'http://session.firebase.google.com/photos-1' } },
  'apple-id': { payload: { iss: ['https://appleid.apple.com'] } },
  'apple-client-secret': { payload: { iss: 'mallory', aud: 'https://appleid.apple.com', sub: 'x' } },
  auth0: { payload: { iss: 'https://auth0.com.evil.test/', permissions: [] } },
  'okta-org': { payload: { iss: 'https://acme.okta.com' } },
  'okta-custom': { payload: { iss: 'https://acme.okta.com.evil.test/oauth2/default', cid: 'abc' } },
  'keycloak-access': { payload: { iss: 'https://id.example.com/acme', typ: 'Bearer', realm_access: { roles: [] } } },
  'keycloak-refresh': { payload: { iss: 'https://id.example.com/realms/acme', typ: { Refresh: true } } },
  'kubernetes-bound': { payload: { sub: 'web', 'kubernetes.io': { namespace: 'default' } } },
  'kubernetes-legacy': { payload: { iss: 'kubernetes/serviceaccount', sub: 'web' } },
  'github-actions': { payload: { iss: 'https://token.actions.githubusercontent.com.evil.test', sub: 'repo:a/b' } },
  'gitlab-ci': { payload: { iss: 'https://gitlab.com', sub: 'ada', project_path: 'acme/photos' } },
  spiffe: { payload: { sub: 'https://spiffe://example.org/web' } },
  'cloudflare-access': { payload: { iss: 'https://acme.cloudflareaccess.com.evil.test' } },
  'supabase-user': { payload: { iss: 'https://abcdefgh.supabase.co.evil.test/auth/v1', aud: 'authenticated' } },
  'salesforce-assertion': { payload: { iss: '3MVG9', sub: 'ada', aud: 'https://login.salesforce.com.evil.test' } },
}
