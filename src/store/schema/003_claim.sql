-- Sources, claims, attestations and what joins them: versions, never updates.
create table source (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  kind text not null,
  label_en text,
  label_ko text,
  language text not null,
  report text,
  member text not null,
  check (label_en is not null or label_ko is not null),
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, report) references report (archive, id)
);

create table claim (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  report text not null,
  transcript text,
  starts integer,
  ends integer,
  exact text,
  prefix text,
  suffix text,
  as_read text,
  says_en text,
  says_ko text,
  kind text not null check (kind in ('event', 'directive', 'condition', 'incentive', 'penalty', 'assessment')),
  polarity text not null check (polarity in ('affirm', 'negate')),
  modality text not null check (modality in ('asserted', 'probable', 'possible', 'unclear', 'denied')),
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
  place_printed text,
  actors text[] not null,
  known_on date,
  directive text,
  search tsvector not null,
  member text not null,
  reason text,
  check (says_en is not null or says_ko is not null),
  check ((transcript is null) = (exact is null)),
  check (transcript is null or (starts >= 0 and ends > starts)),
  check (earliest_start <= latest_start),
  check (earliest_end <= latest_end),
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, report) references report (archive, id),
  foreign key (archive, transcript) references transcript (archive, id),
  foreign key (archive, directive) references entry (archive, id)
);
create index claim_report on claim (archive, report) where upper_inf(recorded);
create index claim_directive on claim (archive, directive) where upper_inf(recorded);
create index claim_start on claim (archive, earliest_start desc nulls last, id) where upper_inf(recorded);
create index claim_places on claim using gin (places) where upper_inf(recorded);
create index claim_actors on claim using gin (actors) where upper_inf(recorded);
create index claim_search on claim using gin (search) where upper_inf(recorded);

-- The quote stands word for word in its transcript, even when the code is wrong. Offsets count code points.
create function refuse_absent_quote() returns trigger
  language plpgsql as $$
begin
  if new.transcript is not null and not exists (
    select
    from transcript t
    where t.archive = new.archive
      and t.id = new.transcript
      and t.report = new.report
      and substr(t.text, new.starts + 1, new.ends - new.starts) = new.exact
  ) then
    raise exception 'the quote of % does not stand in its transcript', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger claim_quote before insert on claim for each row execute function refuse_absent_quote();

create table attestation (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  claim text not null,
  source text,
  label text not null,
  stance text not null check (stance in ('affirms', 'denies', 'doubts', 'declines', 'does-not-know')),
  basis text not null,
  hops integer check (hops between 0 and 9),
  told_edtf text,
  told_printed text,
  told_earliest date,
  told_latest date,
  chain text[] not null,
  attribution_span text,
  source_implied boolean not null,
  member text not null,
  reason text,
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, claim) references entry (archive, id),
  foreign key (archive, source) references entry (archive, id)
);
create index attestation_claim on attestation (archive, claim) where upper_inf(recorded);
create index attestation_source on attestation (archive, source) where upper_inf(recorded);

-- Which attestations share one independent root, as judged, with the reason.
create table origin_judgement (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  attestation text not null,
  origin text not null,
  reason text not null,
  member text not null,
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, attestation) references entry (archive, id)
);
create index origin_judgement_attestation on origin_judgement (archive, attestation) where upper_inf(recorded);

create table link (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  from_claim text not null,
  to_claim text not null,
  kind text not null check (kind in ('contradicts', 'corroborates', 'repeats', 'supersedes', 'same-incident-possible')),
  about text,
  is_inferred boolean not null,
  member text not null,
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, from_claim) references entry (archive, id),
  foreign key (archive, to_claim) references entry (archive, id)
);
create index link_from on link (archive, from_claim) where upper_inf(recorded);
create index link_to on link (archive, to_claim) where upper_inf(recorded);

create table draft (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  report text not null,
  transcript text not null,
  number integer not null,
  reader text not null,
  proposal jsonb not null,
  decided text not null check (decided in ('open', 'accepted', 'dismissed')),
  claim text,
  member text not null,
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, report) references report (archive, id),
  foreign key (archive, transcript) references transcript (archive, id),
  foreign key (archive, claim) references entry (archive, id)
);
create index draft_report on draft (archive, report) where upper_inf(recorded);
