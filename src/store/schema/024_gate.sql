-- What leaves: pages frozen for approval, approvals of their bytes, what was answered about sources, what was ever
-- published of them, replies, notices, safety withdrawals, addresses, and the gate's settings. Nothing is ever changed.
alter table edition add column published timestamptz;

create table bundle (
  archive text not null references archive (archive),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  dossier text not null,
  number integer not null check (number > 0),
  seed text not null,
  claims text[] not null,
  files jsonb not null,
  member text not null,
  primary key (archive, sha256),
  foreign key (archive, dossier) references entry (archive, id)
);
create index bundle_dossier on bundle (archive, dossier, at);

create table approval (
  archive text not null references archive (archive),
  sha256 text not null,
  member text not null,
  at timestamptz not null,
  primary key (archive, sha256, member),
  foreign key (archive, sha256) references bundle (archive, sha256)
);

create table bundle_scan (
  archive text not null references archive (archive),
  sha256 text not null,
  compartment text not null,
  at timestamptz not null,
  hits integer not null check (hits >= 0),
  member text not null,
  primary key (archive, sha256, compartment, at),
  foreign key (archive, sha256) references bundle (archive, sha256)
);

create table gate_answer (
  archive text not null references archive (archive),
  dossier text not null,
  source text not null,
  at timestamptz not null,
  answers jsonb not null,
  member text not null,
  primary key (archive, dossier, source, at),
  foreign key (archive, dossier) references entry (archive, id)
);

create table published_label (
  archive text not null references archive (archive),
  edition text not null,
  source text not null,
  label text not null,
  beside text[] not null,
  at timestamptz not null,
  primary key (archive, edition, source),
  foreign key (archive, edition) references edition (archive, id)
);
create index published_label_source on published_label (archive, source);

create table reply (
  archive text not null references archive (archive),
  id text not null,
  actor text not null,
  at timestamptz not null,
  outcome text not null check (
    outcome in ('not-asked', 'no-channel', 'asked', 'no-reply', 'declined', 'denied', 'answered')
  ),
  channel text,
  asked date,
  deadline date,
  review date,
  says_en text,
  says_ko text,
  why_en text,
  why_ko text,
  member text not null,
  primary key (archive, id),
  foreign key (archive, actor) references entry (archive, id)
);
create index reply_actor on reply (archive, actor, at);

create table notice (
  archive text not null references archive (archive),
  id text not null,
  edition text not null,
  claim text,
  kind text not null check (
    kind in ('correction', 'clarification', 'update', 'editors-note', 'retraction', 'reply', 'follow-up')
  ),
  was_en text,
  was_ko text,
  is_en text,
  is_ko text,
  why_en text,
  why_ko text,
  severity text not null check (severity in ('small', 'serious', 'grave')),
  channels text,
  at timestamptz not null,
  member text not null,
  check (why_en is not null or why_ko is not null),
  primary key (archive, id),
  foreign key (archive, edition) references edition (archive, id),
  foreign key (archive, claim) references entry (archive, id)
);
create index notice_edition on notice (archive, edition);

create table withdrawal (
  archive text not null references archive (archive),
  id text not null,
  edition text not null,
  class text not null check (class in ('danger-to-source', 'danger-to-person', 'danger-to-family')),
  at timestamptz not null,
  member text not null,
  primary key (archive, id),
  foreign key (archive, edition) references edition (archive, id)
);
create index withdrawal_edition on withdrawal (archive, edition);

create table withdrawal_decision (
  archive text not null references archive (archive),
  withdrawal text not null,
  decision text not null check (decision in ('stays-hidden', 'shown-again')),
  at timestamptz not null,
  member text not null,
  primary key (archive, withdrawal),
  foreign key (archive, withdrawal) references withdrawal (archive, id)
);

create table published_address (
  archive text not null references archive (archive),
  id text not null,
  edition text not null,
  url text not null,
  day date not null,
  headline text not null,
  language text not null,
  at timestamptz not null,
  member text not null,
  primary key (archive, id),
  foreign key (archive, edition) references edition (archive, id)
);
create index published_address_edition on published_address (archive, edition);

create table gate_setting (
  archive text not null references archive (archive),
  at timestamptz not null,
  settings jsonb not null,
  reason text not null,
  member text not null,
  primary key (archive, at)
);

-- Approvals name exactly those bytes; whoever froze them cannot be among those who approve, whatever the code does.
create function refuse_own_approval() returns trigger
  language plpgsql set search_path = attested, pg_temp as $$
begin
  if exists (
    select
    from bundle b
    where b.archive = new.archive
      and b.sha256 = new.sha256
      and b.member = new.member
  ) then
    raise exception 'who froze it cannot approve it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger approval_by_another before insert on approval for each row execute function refuse_own_approval();

-- The second decision is somebody else's.
create function refuse_own_decision() returns trigger
  language plpgsql set search_path = attested, pg_temp as $$
begin
  if exists (
    select
    from withdrawal w
    where w.archive = new.archive
      and w.id = new.withdrawal
      and w.member = new.member
  ) then
    raise exception 'who hid it cannot decide on it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger withdrawal_decision_by_another before insert on withdrawal_decision
  for each row execute function refuse_own_decision();

do $$
declare
  noun text;
begin
  foreach noun in array array[
    'bundle', 'approval', 'bundle_scan', 'gate_answer', 'published_label', 'reply', 'notice', 'withdrawal',
    'withdrawal_decision', 'published_address', 'gate_setting'
  ] loop
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

-- What rests on a dossier or an edition that is closed to a member is not there for them. What was published of a source
-- is left to be counted whoever asks: a floor that forgot what is closed would be none; no page shows those rows.
do $$
declare
  held record;
begin
  for held in
    select *
    from (values
      ('bundle', 'dossier'), ('gate_answer', 'dossier'), ('notice', 'edition'), ('withdrawal', 'edition'),
      ('published_address', 'edition')
    ) as v (noun, rests)
  loop
    execute format(
      'alter policy one_archive on %1$I using (
         archive = current_setting(''attested.archive'', true)
         and nullif(%2$I not in (select hidden()), false) is not null
       )', held.noun, held.rests);
  end loop;
end $$;
