/** Makers whose opaque tokens have a beginning of their own, which they or those who look for leaks have published. */

export type Maker = { readonly maker: string; readonly prefix: string }

/** Rules for finding leaked tokens, one file a maker. */
const gitleaks = 'https://github.com/gitleaks/gitleaks, cmd/generate/config/rules'

/** A maker, how theirs begin, and where that is told: each was read on 2026-11-26. */
const makers: readonly (readonly [maker: string, pattern: RegExp, source: string])[] = [
  [
    'GitHub',
    /^(?:gh[pousr]_|github_pat_)/,
    'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available, and for github_pat_ https://gist.github.com/magnetikonline/073afe7909ffdd6f10ef06a00bc3bc88',
  ],
  ['GitLab', /^gl(?:pat|dt|rt|ptt|cbt|ft|ffct|imt|agent|soat|oas)-/, `${gitleaks}/gitlab.go`],
  ['Slack', /^(?:xox[aeboprs]-|xoxe\.xox[bp]-|xapp-)/, `${gitleaks}/slack.go`],
  [
    'Stripe',
    /^[srp]k_(?:live|test)_/,
    `${gitleaks}/stripe.go, and https://gitlab.com/gitlab-org/gitlab/-/issues/458019`,
  ],
  [
    'Google',
    /^(?:ya29\.|1\/\/0)/,
    'An answer of its token endpoint, at https://git.vaidis.eu/stevaidis/dev/commit/abfba4077f3947294543fee03d06699244fb5a5e; Google itself tells of neither',
  ],
  ['npm', /^npm_/, `${gitleaks}/npm.go`],
  [
    'Amazon Web Services',
    /^A(?:BIA|CCA|GPA|IDA|IPA|KIA|NPA|NVA|PKA|ROA|SCA|SIA)[A-Z0-9]{16,17}$/,
    'https://docs.aws.amazon.com/en_cn/IAM/latest/UserGuide/reference_identifiers.md',
  ],
  [
    'Meta',
    /^EAA[CM][A-Za-z0-9]{40}/,
    `${gitleaks}/facebook.go, and https://docs.gitguardian.com/secrets-detection/detectors/specifics/facebook_access_token`,
  ],
  ['Hugging Face', /^(?:hf_|api_org_)/, `${gitleaks}/huggingface.go`],
  ['DigitalOcean', /^do[opr]_v1_/, `${gitleaks}/digitalocean.go`],
  ['SendGrid', /^SG\.[\w-]{16,24}\./, `${gitleaks}/sendgrid.go`],
  ['Shopify', /^shp(?:at|ca|pa|ss)_/, `${gitleaks}/shopify.go`],
  ['PyPI', /^pypi-AgEIcHlwaS5vcmc/, `${gitleaks}/pypi.go`],
  ['OpenAI', /^sk-(?:proj|svcacct|admin)-/, `${gitleaks}/openai.go`],
  ['Anthropic', /^sk-ant-/, `${gitleaks}/anthropic.go`],
  ['Atlassian', /^ATATT3/, `${gitleaks}/atlassian.go`],
  [
    'HashiCorp Vault',
    /^hv[sbr]\./,
    'https://ibm.github.io/japan-technology/onboarding-docs/vault/03_authentication/tokens, and for hvr. https://github.com/Yelp/detect-secrets',
  ],
  ['Doppler', /^dp\.(?:pt|st|sa)\./, 'https://nango.dev/docs/api-integrations/doppler/connect'],
  ['Discord', /^[MNO][\w-]{23,27}\.[\w-]{6}\.(?=[\w-]{27,38}$)/, 'https://hexdocs.pm/nostrum/Nostrum.Token.html'],
  [
    'Laravel Sanctum',
    /^\d{1,10}\|(?=[A-Za-z0-9]{40}(?:[A-Za-z0-9]{8})?$)/,
    'https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/generics/generic_sanctum_token',
  ],
  ['Docker', /^dckr_pat_/, 'https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md'],
]

/** By its beginning alone: so it looks like theirs, and need not be. */
export function makerOf(text: string): Maker | null {
  if (!/^[\w.:/~+=|-]{16,2000}$/.test(text)) return null
  for (const [maker, pattern] of makers) {
    const prefix = pattern.exec(text)?.[0]
    if (prefix !== undefined) return { maker, prefix: prefix.slice(0, 11) }
  }
  return null
}
