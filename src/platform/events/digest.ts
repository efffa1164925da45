/** The two digests that the log stands on, as SQL. `p` is a payload, `e` an event; nothing of them depends on settings of the session. */

/** Salted, so that nobody can guess a deleted payload from what is kept. */
export const payloadDigest = `sha256(p.salt || convert_to(jsonb_build_array(p.persons, p.before, p.after)::text, 'UTF8'))`;

/** What of an event the chain covers: all that is kept, and through its digest the payload. */
export const eventDigest = `sha256(convert_to(jsonb_build_array(e.id, (extract(epoch from e.at) * 1000000)::bigint, e.person, e.capacity,
  e.kind, e.subject_kind, e.subject, e.training_region, e.request, encode(e.payload_sha256, 'hex'))::text, 'UTF8'))`;
