/** A name such as `code_challenge_method`, which may break after an underscore and nowhere else. */
export function BreakableName({ name }: { name: string }) {
  const end = name.indexOf('_', 1) + 1
  if (end === 0 || end === name.length) return name
  return (
    <>
      {name.slice(0, end)}
      <wbr />
      <BreakableName name={name.slice(end)} />
    </>
  )
}
