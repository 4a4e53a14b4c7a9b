/** A diagram that was drawn when the site was built. Whoever cannot see it has the sentence after it. */
export function Diagram({ svg }: { readonly svg: string }) {
  return (
    <div
      aria-hidden="true"
      className="mt-6 overflow-x-auto [&_svg]:mx-auto [&_svg]:h-auto [&_svg]:max-w-full [&_text]:font-sans"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made of our own content by our own build
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
