-- The record as it stood: every look can be asked at an earlier instant, so the indexes serve closed versions too.

-- These operators neither say nor keep what they are given, so an index may answer for them before row security has
-- looked at a row. Only a superuser can tell the server so; without it everything is right, and slower.
do $$
declare
  harmless text;
begin
  foreach harmless in array array[
    'arrayoverlap(anyarray,anyarray)', 'arraycontains(anyarray,anyarray)', 'ts_match_vq(tsvector,tsquery)',
    'range_contains_elem(anyrange,anyelement)', 'range_overlaps(anyrange,anyrange)', 'lower(anyrange)'
  ] loop
    execute format('alter function pg_catalog.%s leakproof', harmless);
  end loop;
exception
  when insufficient_privilege then null;
end $$;

-- An exclusion constraint more than halves an import, so three locks keep versions apart: one open version an id, a
-- start of its own for each, and a trigger that lets none in that overlaps another.
create function lock_versions(noun text) returns void
  language plpgsql as $$
begin
  execute format('alter table %I drop constraint if exists %I', noun, noun || '_archive_id_recorded_excl');
  execute format('create unique index if not exists %I on %I (archive, id) where upper_inf(recorded)', noun || '_now', noun);
  execute format('create unique index %I on %I (archive, id, lower(recorded))', noun || '_then', noun);
  execute format($body$
    create function %I() returns trigger language plpgsql as $trigger$
    declare
      held tstzrange;
    begin
      if isempty(new.recorded) or lower_inf(new.recorded) then
        raise exception 'a version of %% has no beginning', new.id using errcode = 'exclusion_violation';
      end if;
      -- Versions lie apart, so the last that begins before this one ends is the only one that can reach into it.
      select v.recorded into held
      from %I v
      where v.archive = new.archive
        and v.id = new.id
        and lower(v.recorded) < coalesce(upper(new.recorded), 'infinity')
      order by v.archive desc, v.id desc, lower(v.recorded) desc
      limit 1;
      if held && new.recorded then
        raise exception 'versions of %% overlap', new.id using errcode = 'exclusion_violation';
      end if;
      return new;
    end $trigger$ $body$, 'refuse_overlap_of_' || noun, noun);
  execute format('create trigger %I before insert on %I for each row execute function %I()',
    noun || '_apart', noun, 'refuse_overlap_of_' || noun);
end $$;

do $$
declare
  noun text;
begin
  foreach noun in array array[
    'source', 'claim', 'attestation', 'origin_judgement', 'link', 'draft',
    'place', 'actor', 'directive', 'directive_act', 'dossier'
  ] loop
    perform lock_versions(noun);
  end loop;
end $$;

drop index claim_report, claim_directive, claim_start, claim_places, claim_actors, claim_search,
  attestation_claim, attestation_source, origin_judgement_attestation, link_from, link_to, draft_report,
  directive_topic, directive_act_directive, directive_act_claims;
create index claim_report on claim (archive, report);
create index claim_directive on claim (archive, directive);
create index claim_start on claim (archive, earliest_start desc nulls last, id);
create index claim_known on claim (archive, known_on desc nulls last, id);
create index claim_born on claim (archive, lower(recorded), id);
create index claim_places on claim using gin (places);
create index claim_actors on claim using gin (actors);
create index claim_search on claim using gin (search);
create index attestation_claim on attestation (archive, claim);
create index attestation_source on attestation (archive, source);
create index origin_judgement_attestation on origin_judgement (archive, attestation);
create index link_from on link (archive, from_claim);
create index link_to on link (archive, to_claim);
create index draft_report on draft (archive, report);
create index directive_act_directive on directive_act (archive, directive);
create index directive_act_claims on directive_act using gin (claims);
create index directive_act_places on directive_act using gin (places);
create index directive_act_places_possible on directive_act using gin (places_possible);
create index place_parents on place using gin (parents);
create index report_known on report (archive, known_on desc nulls last, id);
