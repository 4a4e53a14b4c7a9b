/** One thing that is asked for in detail (RFC 9396 §2). */
export type PhotoPrint = {
  readonly type: 'photo_print'
  readonly actions: readonly string[]
  readonly locations: readonly string[]
  readonly photos: readonly string[]
}
