/** Secrets that stand in documentation, tutorials, start kits and lists of common passwords: the likeliest first. */
export const knownSecrets: readonly string[] = `
secret|your-256-bit-secret|your-384-bit-secret|your-512-bit-secret|a-string-secret-at-least-256-bits-long
a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long|your-secret|your_secret
your-secret-key|your_secret_key|yoursecretkey|my-secret|my_secret|mysecret|my-secret-key|mysecretkey
my_secret_key|secret-key|secretkey|secret_key|SECRET|SECRET_KEY|Secret|supersecret|super-secret|super_secret
super-secret-key|supersecretkey|super secret|supersecretjwt|topsecret|top-secret|verysecret|very-secret
notsosecret|shh|shhh|shhhhh|shhhhhhh|shhhhhhared-secret|shared-secret|shared_secret|sharedsecret|jwt
jwt-secret|jwt_secret|jwtsecret|JWT_SECRET|jwt-secret-key|jwt_secret_key|jwtSecret|jwtSecretKey|jwt-key
jwt_key|jwtkey|jwttoken|jwt-token|token|token-secret|token_secret|tokensecret|access-secret
access_token_secret|accesstokensecret|refresh_token_secret|auth|auth-secret|auth_secret|authsecret|app-secret
app_secret|appsecret|application-secret|api-secret|api_secret|apisecret|api-key|apikey|session-secret
session_secret|sessionsecret|cookie-secret|cookie_secret|keyboard cat|keyboardcat|changeme|change-me|change_me
changethis|change-this|change-this-secret|changeit|replace-me|replaceme|todo|example|example-secret
example_key|example-key|sample|sample-secret|demo|demo-secret|test|test-secret|test_secret|testsecret|test-key
test123|testing|dev|dev-secret|dev_secret|development|development-secret|local|localhost|staging|prod
production|default|default-secret|default_secret|none|null|undefined|false|true|foo|bar|foobar|baz|hello
helloworld|hello world|hello-world|private|private-key|private_key|privatekey|key|thekey|signing-key
signing_key|signingkey|signature|hmac|hmac-secret|hs256|HS256|hs256-secret|base64|password|Password|PASSWORD
passw0rd|p@ssw0rd|P@ssw0rd|Password1|password1|password123|Password123|pass|passwd|pass123|pwd|admin|admin123
administrator|root|toor|user|guest|login|letmein|welcome|welcome1|qwerty|qwerty123|qwertyuiop
qwertyuiopasdfghjklzxcvbnm123456|asdf|asdfgh|asdfghjkl|zxcvbn|zxcvbnm|abc|abc123|abcd1234|abcdef|abcdefg
abcdefghijklmnopqrstuvwxyz|abcdefghijklmnopqrstuvwxyz123456|a|aaa|aaaa|aaaaaaaa|x|xxx|xxxx|xxxxxxxx|0|1|12|123
1234|12345|123456|1234567|12345678|123456789|1234567890|12345678901234567890123456789012
01234567890123456789012345678901|0123456789abcdef|0123456789abcdef0123456789abcdef|00000000|000000|111111
11111111|112233|121212|123123|123321|654321|666666|987654321|iloveyou|monkey|dragon|sunshine|princess|football
baseball|shadow|master|superman|batman|trustno1|whatever|starwars|hunter2|correct horse battery staple
correcthorsebatterystaple|i-am-a-secret|imasecret|itsasecret|this-is-a-secret|this is a secret|thisisasecret
thisisasecretkey|this-is-my-secret|thisismysecret|this-is-a-very-secret-key|some-secret|some_secret|somesecret
some-super-secret|somekey|some-key|anysecret|random|random-secret|randomstring|a-random-string
long-random-string|a-long-random-string|put-your-secret-here|insert-secret-here|your-jwt-secret
your_jwt_secret|yourjwtsecret|your-super-secret-jwt-token-with-at-least-32-characters-long|your-secret-here
enter-your-secret|<secret>|<your-secret>|[secret]|\${JWT_SECRET}|$JWT_SECRET|process.env.JWT_SECRET|env|ENV
config|server|client|client-secret|client_secret|clientsecret|backend|frontend|node|nodejs|express|nestjs
nextauth|django|django-insecure|flask|rails|laravel|spring|springboot|java|python|php|golang|dotnet|docker
kubernetes|github|google|facebook|oauth|oauth2|oidc|openid|bearer|cat|dog|meow|woof|pizza|coffee|ninja|unicorn
rabbit|blah|blahblah|lorem|ipsum|lorem ipsum|nosecret|no-secret|insecure|unsafe|unsecure|not-a-secret
notasecret|fake|fake-secret|dummy|dummy-secret|mock|temp|temporary|tmp|placeholder|xyz|qwe|qwe123|1q2w3e
1q2w3e4r|1q2w3e4r5t|1qaz2wsx|zaq12wsx|q1w2e3r4|!@#$%^&*|!QAZ2wsx|AllYourBase|all your base are belong to us
open sesame|opensesame|abracadabra|swordfish|joshua|god|love|sex|money|freedom|mustang|charlie|michael
jennifer|jordan|hunter|buster|soccer|harley|ranger|thomas|robert|tigger|george|computer|internet|access|secure
security|crypto|cipher|hash|salt|pepper|saltandpepper|gfhjkm|pa55word|pa$$word|s3cr3t|s3cret|5ecret|sekret
geheim|geheimnis|segredo|secreto|segreto|tajne|hemlig|salainen|senha|passwort|motdepasse|contrasena|wachtwoord
haslo|parola
`
  .trim()
  .split(/[|\n]/)
