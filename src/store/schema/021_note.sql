-- Notes of our own: which transcripts are clean notes of a sealed raw note, what was agreed for their words, and consent.
create table clean_note (
  archive text not null references archive (archive),
  transcript text not null,
  raw text not null,
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  member text not null,
  primary key (archive, transcript),
  foreign key (archive, transcript) references transcript (archive, id)
);

create table passage_terms (
  archive text not null references archive (archive),
  id text not null,
  at timestamptz not null,
  transcript text not null,
  starts integer,
  ends integer,
  release text not null check (release in ('print', 'background', 'not-for-print')),
  embargo timestamptz,
  languages text[],
  audiences text[],
  member text not null,
  check ((starts is null) = (ends is null)),
  check (starts is null or (starts >= 0 and ends > starts)),
  primary key (archive, id),
  foreign key (archive, transcript) references transcript (archive, id)
);
create index passage_terms_transcript on passage_terms (archive, transcript);

create table consent (
  archive text not null references archive (archive),
  id text not null,
  at timestamptz not null,
  transcript text not null,
  use text not null check (use in ('publish', 'translate', 'share', 'evidence')),
  state text not null check (state in ('given', 'withdrawn')),
  said_on date not null,
  how text not null,
  member text not null,
  primary key (archive, id),
  foreign key (archive, transcript) references transcript (archive, id)
);
create index consent_transcript on consent (archive, transcript);

do $$
declare
  noun text;
begin
  foreach noun in array array['clean_note', 'passage_terms', 'consent'] loop
    execute format(
      'create trigger %I before update or delete on %I for each row execute function refuse_change()',
      noun || '_unchanged', noun);
    execute format(
      'create trigger %I before truncate on %I for each statement execute function refuse_change()',
      noun || '_kept', noun);
    execute format('alter table %I enable row level security', noun);
    execute format('alter table %I force row level security', noun);
    execute format(
      $policy$create policy one_archive on %I
        using (archive = current_setting('attested.archive', true))
        with check (archive = current_setting('attested.archive', true))$policy$, noun);
    execute format('grant select, insert on %I to attested_desk', noun);
  end loop;
end $$;
