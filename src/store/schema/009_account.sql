-- What an attestation holds beyond its claim's own report, and how attestations lean on one another.
alter table attestation
  add column report text,
  add column transcript text,
  add column starts integer,
  add column ends integer,
  add column exact text,
  add column prefix text,
  add column suffix text,
  add column knew_edtf text,
  add column knew_printed text,
  add column knew_earliest date,
  add column knew_latest date,
  add column date_reason text,
  add column had_read text,
  add column withdrawn_on date,
  add column withdrawn_reason text,
  add constraint attestation_report foreign key (archive, report) references report (archive, id),
  add constraint attestation_transcript foreign key (archive, transcript) references transcript (archive, id),
  add constraint attestation_words check ((transcript is null) = (exact is null)),
  add constraint attestation_taken_back check (withdrawn_on is null or withdrawn_reason is not null);

create trigger attestation_quote before insert on attestation for each row execute function refuse_absent_quote();

create table descent (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  child text not null,
  parent text not null,
  kind text not null check (kind in
    ('quotes', 'rewrites', 'cites', 'translation', 'same-source', 'recapture', 'had-read', 'unknown')),
  evidence text not null,
  is_independent boolean not null check (not is_independent or kind = 'had-read'),
  member text not null,
  check (child <> parent),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, child) references entry (archive, id),
  foreign key (archive, parent) references entry (archive, id)
);
create index descent_child on descent (archive, child);
create index descent_parent on descent (archive, parent);

-- A report may be found later to lean on another; from then on.
alter table derivation add column born timestamptz, add column evidence text;

create table check_request (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  claim text not null,
  question text not null,
  language text not null,
  whom text not null,
  asked_on date not null,
  state text not null check (state in ('open', 'answered', 'closed')),
  attestation text,
  note text,
  member text not null,
  check ((state = 'answered') = (attestation is not null)),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, claim) references entry (archive, id),
  foreign key (archive, attestation) references entry (archive, id)
);
create index check_request_claim on check_request (archive, claim);

create table incident (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  title_en text,
  title_ko text,
  when_edtf text,
  when_printed text,
  earliest_start date,
  latest_start date,
  earliest_end date,
  latest_end date,
  is_open boolean not null,
  certain daterange generated always as (certain_span(latest_start, earliest_end)) stored,
  possible daterange generated always as
    (possible_span(earliest_start, latest_start, earliest_end, latest_end)) stored,
  places text[] not null,
  acts jsonb not null,
  claims text[] not null,
  note text,
  member text not null,
  reason text,
  check (title_en is not null or title_ko is not null),
  check (earliest_start <= latest_start),
  check (earliest_end <= latest_end),
  foreign key (archive, id) references entry (archive, id)
);
create index incident_start on incident (archive, earliest_start desc nulls last, id);
create index incident_claims on incident using gin (claims);
create index incident_places on incident using gin (places);

create table assessment (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  kind text not null check (kind in
    ('credibility', 'reliability', 'finding', 'judgement', 'media-check', 'refutation')),
  subject text not null,
  grade text not null,
  topic text,
  period text,
  says_en text,
  says_ko text,
  reasons text not null,
  dissent text,
  evidence text[] not null,
  members text[] not null check (cardinality(members) > 0),
  changed text,
  member text not null,
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, subject) references entry (archive, id)
);
create index assessment_subject on assessment (archive, subject, kind);

do $$
declare
  noun text;
begin
  foreach noun in array array['descent', 'check_request', 'incident', 'assessment'] loop
    perform lock_versions(noun);
    execute format(
      'create trigger %I before update or delete on %I for each row execute function refuse_all_but_closing()',
      noun || '_versions', noun);
    execute format(
      'create trigger %I before truncate on %I for each statement execute function refuse_change()',
      noun || '_kept', noun);
    execute format('alter table %I enable row level security', noun);
    execute format('alter table %I force row level security', noun);
    execute format('grant select, insert on %I to attested_desk', noun);
    execute format(
      $policy$create policy one_archive on %I
        using (archive = current_setting('attested.archive', true))
        with check (archive = current_setting('attested.archive', true))$policy$, noun);
  end loop;
end $$;
