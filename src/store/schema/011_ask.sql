-- Everything that decides a question, gathered in one visit: see docs/decisions/asking.md. Lists of ids, no judgement.
-- Each step asks with a list that is known by then, so that an index answers it; planned once, for planning each anew
-- takes longer than answering.

-- The ids under a name in a list of objects.
create function ids_in(list jsonb, name text) returns text[]
  language sql immutable parallel safe
  return (select coalesce(array_agg(one ->> name), '{}') from jsonb_array_elements(list) as one);

create or replace function refuse_all_but_closing() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and upper_inf(old.recorded)
    and not upper_inf(new.recorded)
    and lower(new.recorded) = lower(old.recorded)
    and (to_jsonb(new) - '{recorded,certain,possible,replaces,put_aside}'::text[]) =
      (to_jsonb(old) - '{recorded,certain,possible,replaces,put_aside}'::text[])
  then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

alter table directive
  add column replaces text[] generated always as (ids_in(supersedes, 'directive')) stored,
  add column put_aside text[] generated always as (ids_in(set_aside, 'claim')) stored;
create index directive_replaces on directive using gin (replaces);
create index directive_put_aside on directive using gin (put_aside);

-- Places that share ground with one: itself, what lies in it, and whatever any of these lies in.
create function ground_of(the_archive text, the_place text, as_of timestamptz) returns text[]
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  ground text[] := array[the_place];
  step text[] := array[the_place];
begin
  while cardinality(step) > 0 loop
    select coalesce(array_agg(p.id), '{}') into step
    from place p
    where p.archive = the_archive
      and p.parents && step
      and p.id <> all (ground)
      and (case when as_of is null then upper_inf(p.recorded) else p.recorded @> as_of end);
    ground := ground || step;
  end loop;
  step := ground;
  while cardinality(step) > 0 loop
    select coalesce(array_agg(distinct parent), '{}') into step
    from place p, unnest(p.parents) as parent
    where p.archive = the_archive
      and p.id = any (step)
      and parent <> all (ground)
      and (case when as_of is null then upper_inf(p.recorded) else p.recorded @> as_of end);
    ground := ground || step;
  end loop;
  return ground;
end $$;

-- What an answer needs of a claim, and of a contradiction.
create type testimony as (id text, known_on date, modality text);
create type tie as (from_claim text, to_claim text, about text, is_inferred boolean);

-- What decides a question, as one JSON value: the place as it lies, the rules that the question can touch with their acts,
-- the contradictions between their claims and others, and these claims with the roots of those who affirm them. The rules
-- are those asked about at that ground, whatever replaces, suspends or contradicts them, and so on until nothing is
-- added. Null where there is no such place.
create function evidence_for(
  the_archive text, the_place text, the_topic text, the_directive text, the_known date, as_of timestamptz
) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  ground text[] := ground_of(the_archive, the_place, as_of);
  rules text[] := array[the_directive];
  fresh text[] := array[the_directive];
  acts directive_act[] := '{}';
  new_acts directive_act[];
  ties tie[] := '{}';
  new_ties tie[];
  own text[];
  rivals text[];
  named text[] := '{}';
  claims testimony[] := '{}';
  new_claims testimony[];
  zones text[];
  step text[];
  rule_rows json;
  root_rows json;
  ground_rows json;
begin
  if the_directive is null then
    select coalesce(array_agg(distinct a.directive), '{}') into fresh
    from directive_act a
    where a.archive = the_archive
      and (a.places && ground or a.places_possible && ground)
      and (case when as_of is null then upper_inf(a.recorded) else a.recorded @> as_of end);
    select coalesce(array_agg(d.id), '{}') into fresh
    from directive d
    where d.archive = the_archive
      and d.id = any (fresh)
      and d.topic = the_topic
      and (case when as_of is null then upper_inf(d.recorded) else d.recorded @> as_of end);
    rules := fresh;
  end if;
  while cardinality(fresh) > 0 loop
    select coalesce(array_agg(a), '{}') into new_acts
    from directive_act a
    where a.archive = the_archive
      and a.directive = any (fresh)
      and (case when as_of is null then upper_inf(a.recorded) else a.recorded @> as_of end);
    acts := acts || new_acts;
    -- What was not out by then can neither contradict nor affirm, so nothing is looked up for it.
    select coalesce(array_agg(row(c.id, c.known_on, c.modality)::testimony), '{}') into new_claims
    from claim c
    where c.archive = the_archive
      and c.id = any (array(select distinct unnest(a.claims) from unnest(new_acts) as a))
      and c.id <> all (named)
      and (case when as_of is null then upper_inf(c.recorded) else c.recorded @> as_of end);
    claims := claims || new_claims;
    named := named || array(select c.id from unnest(new_claims) as c);
    own := array(select c.id from unnest(new_claims) as c where c.known_on <= the_known and c.modality <> 'denied');
    select coalesce(array_agg(row(l.from_claim, l.to_claim, l.about, l.is_inferred)::tie), '{}') into new_ties
    from link l
    where l.archive = the_archive
      and l.from_claim = any (own)
      and l.kind = 'contradicts'
      and (case when as_of is null then upper_inf(l.recorded) else l.recorded @> as_of end);
    select new_ties || coalesce(array_agg(row(l.from_claim, l.to_claim, l.about, l.is_inferred)::tie), '{}') into new_ties
    from link l
    where l.archive = the_archive
      and l.to_claim = any (own)
      and l.kind = 'contradicts'
      and (case when as_of is null then upper_inf(l.recorded) else l.recorded @> as_of end);
    ties := ties || new_ties;
    rivals := array(
      select l.from_claim from unnest(new_ties) as l union select l.to_claim from unnest(new_ties) as l
      except select unnest(own)
    );
    select array(select distinct a.by_directive from unnest(new_acts) as a where a.by_directive <> all (rules))
      || coalesce(array_agg(distinct d.id), '{}')
    into step
    from directive d
    where d.archive = the_archive
      and (d.replaces && fresh or d.put_aside && rivals)
      and d.id <> all (rules)
      and (case when as_of is null then upper_inf(d.recorded) else d.recorded @> as_of end);
    select step || coalesce(array_agg(distinct a.directive), '{}') into step
    from directive_act a
    where a.archive = the_archive
      and a.claims && rivals
      and a.directive <> all (rules)
      and (case when as_of is null then upper_inf(a.recorded) else a.recorded @> as_of end);
    fresh := array(select distinct unnest(step));
    rules := rules || fresh;
  end loop;
  select json_agg(json_build_object('id', d.id, 'topic', d.topic, 'supersedes', d.supersedes, 'set_aside', d.set_aside)
    order by d.id)
  into rule_rows
  from directive d
  where d.archive = the_archive
    and d.id = any (rules)
    and (case when as_of is null then upper_inf(d.recorded) else d.recorded @> as_of end);
  select claims || coalesce(array_agg(row(c.id, c.known_on, c.modality)::testimony), '{}') into claims
  from claim c
  where c.archive = the_archive
    and c.id = any (array(
      select l.from_claim from unnest(ties) as l union select l.to_claim from unnest(ties) as l
      except select unnest(named)
    ))
    and (case when as_of is null then upper_inf(c.recorded) else c.recorded @> as_of end);
  own := array(select c.id from unnest(claims) as c where c.known_on <= the_known and c.modality <> 'denied');
  select json_agg(json_build_array(a.claim, o.origin) order by a.claim, a.id) into root_rows
  from attestation a
  left join origin_judgement o on o.archive = the_archive
    and o.attestation = a.id
    and (case when as_of is null then upper_inf(o.recorded) else o.recorded @> as_of end)
  where a.archive = the_archive
    and a.claim = any (own)
    and a.stance = 'affirms'
    and (a.withdrawn_reason is null or a.withdrawn_on > the_known)
    and (a.told_earliest is null or a.told_earliest <= the_known)
    and (case when as_of is null then upper_inf(a.recorded) else a.recorded @> as_of end);
  zones := array(
    select unnest(ground)
    union select unnest(a.places || a.places_possible) from unnest(acts) as a
  );
  step := zones;
  while cardinality(step) > 0 loop
    select coalesce(array_agg(distinct parent), '{}') into step
    from place p, unnest(p.parents) as parent
    where p.archive = the_archive
      and p.id = any (step)
      and parent <> all (zones)
      and (case when as_of is null then upper_inf(p.recorded) else p.recorded @> as_of end);
    zones := zones || step;
  end loop;
  select json_agg(json_build_array(p.id, p.parents)) into ground_rows
  from place p
  where p.archive = the_archive
    and p.id = any (zones)
    and (case when as_of is null then upper_inf(p.recorded) else p.recorded @> as_of end);
  if not exists (
    select
    from place p
    where p.archive = the_archive
      and p.id = the_place
      and (case when as_of is null then upper_inf(p.recorded) else p.recorded @> as_of end)
  ) then
    return null;
  end if;
  return json_build_object(
    'rules', rule_rows,
    'acts', (
      select json_agg(json_build_array(a.directive, a.act, a.when_edtf, a.earliest_start, a.latest_start,
          a.earliest_end, a.latest_end, a.is_open, a.places, a.places_possible, a.claims, a.by_directive, a.is_inferred)
        order by a.directive, a.number)
      from unnest(acts) as a
    ),
    'links', (
      select json_agg(json_build_array(l.from_claim, l.to_claim, l.about, l.is_inferred))
      from unnest(ties) as l
    ),
    'claims', (select json_agg(json_build_array(c.id, c.known_on, c.modality)) from unnest(claims) as c),
    'roots', root_rows,
    'grounds', ground_rows
  );
end $$;
