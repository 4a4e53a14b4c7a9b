/** Makers whose opaque tokens have a beginning of their own, which they or those who look for leaks have published. */

export type Maker = { readonly maker: string; readonly prefix: string }

/** A maker, how theirs begin, and where that is told. `gitleaks`: config/gitleaks.toml of github.com/gitleaks/gitleaks. */
const makers: readonly (readonly [maker: string, pattern: RegExp, source: string])[] = [
  ['GitHub', /^(?:gh[pousr]_|github_pat_)/, 'docs.github.com, about authentication to GitHub'],
  ['GitLab', /^gl(?:pat|dt|rt|ptt|cbt|ft|imt|agent|soat|oas)-/, 'docs.gitlab.com, token overview'],
  ['Slack', /^(?:xox[abeoprs]|xapp)-/, 'gitleaks'],
  ['Stripe', /^[srp]k_(?:live|test)_/, 'gitleaks'],
  ['Google', /^(?:ya29\.|1\/\/0)/, 'developers.google.com, using OAuth 2.0'],
  ['npm', /^npm_/, 'gitleaks'],
  ['Amazon Web Services', /^A(?:KIA|SIA|GPA|IDA|ROA)[A-Z0-9]{16}$/, 'docs.aws.amazon.com, IAM identifiers'],
  ['Meta', /^EAA[A-Za-z0-9]{10}/, 'gitleaks'],
  ['Hugging Face', /^hf_/, 'gitleaks'],
  ['DigitalOcean', /^do[opr]_v1_/, 'gitleaks'],
  ['SendGrid', /^SG\.[\w-]{16,24}\./, 'gitleaks'],
  ['Shopify', /^shp(?:at|ca|pa|ss)_/, 'gitleaks'],
  ['PyPI', /^pypi-/, 'gitleaks'],
  ['OpenAI', /^sk-(?:proj|svcacct|admin)-/, 'gitleaks'],
  ['Anthropic', /^sk-ant-/, 'gitleaks'],
  ['Atlassian', /^ATATT3/, 'gitleaks'],
  ['HashiCorp Vault', /^hv[sbr]\./, 'developer.hashicorp.com, Vault tokens'],
  ['Doppler', /^dp\.(?:pt|st|ct|sa|scim|audit)\./, 'docs.doppler.com, auth token formats'],
  ['Discord', /^[MNO][\w-]{23,27}\.[\w-]{6}\.(?=[\w-]{27,38}$)/, 'discord.com, developer reference'],
  [
    'Microsoft Entra ID',
    /^[01]\.A[\w-]{20,}\.(?:\d\.)?Ag(?=[\w.-]{60})/,
    'github.com/trufflesecurity/trufflehog, azure_entra',
  ],
  ['Laravel Sanctum', /^\d{1,10}\|(?=[A-Za-z0-9]{40,48}$)/, 'laravel.com, Sanctum'],
  ['Docker', /^dckr_pat_/, 'docs.docker.com, access tokens'],
]

/** By its beginning alone: so it looks like theirs, and need not be. */
export function makerOf(text: string): Maker | null {
  if (!/^[\w.:/~+=|-]{16,4000}$/.test(text)) return null
  for (const [maker, pattern] of makers) {
    const prefix = pattern.exec(text)?.[0]
    if (prefix !== undefined) return { maker, prefix: prefix.slice(0, 11) }
  }
  return null
}
