-- Members are versions within their archive; what they sign in with is the program's own bookkeeping, of no archive.
create table member (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  name text not null check (char_length(name) between 1 and 80),
  roles text[] not null check (
    cardinality(roles) > 0 and roles <@ array['reader', 'monitor', 'editor', 'keeper', 'admin']
  ),
  state text not null check (state in ('invited', 'active', 'ended')),
  member text not null,
  foreign key (archive, id) references entry (archive, id)
);
create unique index member_name on member (archive, lower(name)) where upper_inf(recorded);
select lock_versions('member');
create trigger member_versions before update or delete on member for each row execute function refuse_all_but_closing();
create trigger member_kept before truncate on member for each statement execute function refuse_change();
alter table member enable row level security;
alter table member force row level security;
grant select, insert on member to attested_desk;
create policy one_archive on member
  using (archive = current_setting('attested.archive', true))
  with check (archive = current_setting('attested.archive', true));

-- A passphrase is kept as Argon2id's answer, the second factor's secret sealed under the same passphrase.
create table credential (
  member text primary key,
  passphrase text not null,
  second text not null,
  last_step bigint not null,
  changed timestamptz not null
);
create table recovery_code (
  digest text primary key,
  member text not null,
  born timestamptz not null
);
create table passkey (
  id text primary key,
  member text not null,
  public_key text not null,
  counter bigint not null,
  name text not null,
  born timestamptz not null,
  used timestamptz
);
-- A one-time link to join, or to join again after a reset.
create table invitation (
  digest text primary key,
  member text not null,
  born timestamptz not null,
  ends timestamptz not null
);
-- A question put to a passkey, answered once.
create table challenge (
  digest text primary key,
  born timestamptz not null
);
-- Tries to sign in, by the digest of the name that was typed, whether there is one of that name or not.
create table attempt (
  digest text not null,
  at timestamptz not null
);
create index attempt_digest on attempt (digest, at);

delete from session;
alter table session
  add column id text not null unique,
  add column way text not null,
  add column device text not null,
  add column seen timestamptz not null,
  add column proved timestamptz not null;
grant select, insert, update, delete on credential, recovery_code, passkey, invitation, challenge, attempt to attested_desk;
grant update (seen, proved) on session to attested_desk;

-- A version of whatever has versions: the catalogue says what that is.
create or replace function close_version(noun text, the_archive text, the_id text, at timestamptz) returns timestamptz
  language plpgsql security definer set search_path = attested, pg_temp as $$
declare
  closed timestamptz;
begin
  if the_archive is distinct from current_setting('attested.archive', true) then
    raise exception 'not this archive' using errcode = 'insufficient_privilege';
  end if;
  if not exists (
    select
    from pg_trigger t
    where t.tgname = noun || '_apart'
      and t.tgrelid = to_regclass('attested.' || quote_ident(noun))
  ) then
    raise exception 'no versions of %', noun using errcode = 'invalid_parameter_value';
  end if;
  execute format(
    'update %I
     set recorded = tstzrange(lower(recorded), greatest($3, lower(recorded) + interval ''1 microsecond''))
     where archive = $1 and id = $2 and upper_inf(recorded)
     returning upper(recorded)', noun)
  into closed
  using the_archive, the_id, at;
  return closed;
end $$;

-- Takes every table with an archive along, in whatever order their keys allow.
create or replace function remove_practice() returns void
  language plpgsql security definer set search_path = attested, pg_temp as $$
declare
  left_over text[];
  noun text;
  is_locked boolean;
  before integer;
begin
  if current_setting('attested.archive', true) is distinct from 'practice' then
    raise exception 'only the practice archive can be removed' using errcode = 'insufficient_privilege';
  end if;
  left_over := array(
    select c.relname
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'archive' and not a.attisdropped
    where c.relnamespace = 'attested'::regnamespace
      and c.relkind = 'r'
    order by c.oid desc
  );
  while cardinality(left_over) > 0 loop
    before := cardinality(left_over);
    foreach noun in array left_over loop
      is_locked := exists (select from pg_trigger t where t.tgrelid = noun::regclass and not t.tgisinternal);
      begin
        if is_locked then
          execute format('alter table %I disable trigger user', noun);
        end if;
        execute format('delete from %I where archive = ''practice''', noun);
        if is_locked then
          execute format('alter table %I enable trigger user', noun);
        end if;
        left_over := array_remove(left_over, noun);
      exception
        when foreign_key_violation then null;
      end;
    end loop;
    if cardinality(left_over) = before then
      raise exception 'the practice archive cannot be removed: %', left_over;
    end if;
  end loop;
end $$;
