-- Reports as received, and the text drawn from them. Both are immutable.
create table report (
  archive text not null,
  id text not null,
  kind text not null check (kind in ('article', 'memo', 'interview', 'document')),
  outlet text,
  title text not null,
  language text not null,
  published_edtf text,
  published_printed text,
  published_earliest date,
  published_latest date,
  known_on date,
  published_basis text,
  byline text,
  link text,
  copy text,
  text_read text,
  translation_of text,
  derivation_assumed boolean not null,
  says_en text,
  says_ko text,
  note text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint,
  media_type text,
  file_name text,
  received timestamptz not null,
  collector text not null,
  method text not null,
  tool text not null,
  search tsvector not null,
  primary key (archive, id),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, translation_of) references report (archive, id)
);
create unique index report_bytes on report (archive, sha256) where sha256 is not null;
create index report_published on report (archive, published_latest desc nulls last, id);
create index report_search on report using gin (search);

create table derivation (
  archive text not null,
  report text not null,
  parent text not null,
  kind text not null check (kind in ('quotes', 'rewrites', 'cites', 'translation', 'same-source')),
  primary key (archive, report, parent, kind),
  foreign key (archive, report) references report (archive, id),
  foreign key (archive, parent) references report (archive, id)
);

create table transcript (
  archive text not null,
  id text not null,
  report text not null,
  method text not null,
  version text not null,
  language text not null,
  text text not null check (text is nfc normalized),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  born timestamptz not null,
  primary key (archive, id),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, report) references report (archive, id)
);
create unique index transcript_method on transcript (archive, report, method, version);

-- A transcript is searched in windows: a tsvector holds 16,383 positions and no more.
create table transcript_window (
  archive text not null,
  transcript text not null,
  number integer not null,
  starts integer not null,
  search tsvector not null,
  primary key (archive, transcript, number),
  foreign key (archive, transcript) references transcript (archive, id)
);
create index transcript_window_search on transcript_window using gin (search);
