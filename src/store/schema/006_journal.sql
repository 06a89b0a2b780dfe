-- Every act, appended. It keeps what an act returned, never what it was given.
create table journal (
  archive text not null references archive (archive),
  number bigint generated always as identity,
  at timestamptz not null,
  member text not null,
  act text not null,
  subject text,
  returned jsonb not null,
  primary key (archive, number)
);
create index journal_at on journal (archive, at desc);

-- Forms saved while they are typed: replaced as one types, dropped when sent.
create table unsent (
  archive text not null references archive (archive),
  member text not null,
  form text not null,
  fields jsonb not null,
  saved timestamptz not null,
  primary key (archive, member, form)
);

-- Sign-in: the program's own bookkeeping, of no archive. Tokens are kept as digests only.
create table launch (
  digest text primary key,
  born timestamptz not null,
  used timestamptz
);
create table session (
  digest text primary key,
  member text not null,
  born timestamptz not null,
  ends timestamptz not null
);
