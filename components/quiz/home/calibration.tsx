import { confidenceWords } from '@/content/labels/quiz'
import { quizHomeWords } from '@/content/labels/quiz-home'
import { agreed, type Calibrated, calibrationOf } from '@/lib/recall/calibration'
import type { Log } from '@/lib/recall/log'

const words = quizHomeWords.calibration

/** Whether being sure and being right agree: a picture, its numbers, and a sentence. */
export function Calibration({ log }: { log: Log }) {
  const rows = calibrationOf(log).toReversed()
  const count = rows.reduce((sum, { asked }) => sum + asked, 0)
  const said = rows.map(sentenceOf).filter(Boolean)
  return (
    <section aria-labelledby="calibration" className="min-w-0 border-line-2 border-t pt-5">
      <h2 id="calibration" className="font-bold text-[1.4375rem]">
        {words.title}
      </h2>
      <p className="mt-1 text-ink-2 text-small">{words.lead(count)}</p>
      <Picture rows={rows} />
      <dl className="mt-2 grid grid-cols-3 text-center text-small">
        {rows.map((row) => (
          <div key={row.confidence}>
            <dt className="font-bold">{confidenceWords.names[row.confidence]}</dt>
            <dd className="text-ink-2">{row.asked === 0 ? words.nothing : words.right(row.right, row.asked)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">{said.length > 0 ? said.join(' ') : words.tooFew}</p>
    </section>
  )
}

function sentenceOf({ verdict, confidence, right, asked }: Calibrated): string {
  return verdict === 'too-few' ? '' : words.sentence[verdict](confidenceWords.names[confidence], right, asked)
}

const [width, height] = [360, 160]

function Picture({ rows }: { rows: readonly Calibrated[] }) {
  const told = rows.map((row) => words.row(confidenceWords.names[row.confidence], percentOf(row))).join(', ')
  return (
    <svg role="img" aria-label={words.picture(told)} viewBox={`0 -14 ${width} ${height + 28}`} className="mt-4 w-full">
      <defs>
        <pattern id="agreed" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2="7" stroke="var(--future)" strokeWidth="3" />
        </pattern>
      </defs>
      {[0, 0.5, 1].map((share) => (
        <line key={share} x2={width} y1={yOf(share)} y2={yOf(share)} stroke="var(--line-2)" />
      ))}
      {rows.map((row, at) => (
        <Column key={row.confidence} row={row} x={(at * width) / 3 + 20} />
      ))}
    </svg>
  )
}

function Column({ row, x }: { row: Calibrated; x: number }) {
  const [from, to] = agreed[row.confidence]
  const wide = width / 3 - 40
  return (
    <>
      <rect x={x} y={yOf(to)} width={wide} height={yOf(from) - yOf(to)} fill="url(#agreed)" stroke="var(--future)" />
      {row.share !== null && (
        <>
          <line x1={x} x2={x + wide} y1={yOf(row.share)} y2={yOf(row.share)} stroke="var(--ink)" strokeWidth="4" />
          <rect x={x + wide / 2 - 26} y={yOf(row.share) + 5} width="52" height="20" rx="4" fill="var(--paper)" />
          <text
            x={x + wide / 2}
            y={yOf(row.share) + 20}
            textAnchor="middle"
            fontSize="15"
            fontWeight="700"
            fill="var(--ink)"
          >
            {percentOf(row)}
          </text>
        </>
      )}
    </>
  )
}

function yOf(share: number): number {
  return height * (1 - share)
}

function percentOf({ share }: Calibrated): string {
  return share === null ? words.nothing : `${Math.round(share * 100)} %`
}
