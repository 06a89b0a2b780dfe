-- Taking the practice archive away: every table that has an archive is emptied of it, those that others lean on last.
-- The list is read from the catalogue, so that a table made later is not forgotten.
create or replace function remove_practice() returns void
  language plpgsql security definer set search_path = attested, pg_temp set attested.member = '*' as $$
declare
  waiting text[] := array(
    select c.relname
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'archive' and not a.attisdropped
    where c.relnamespace = 'attested'::regnamespace
      and c.relkind = 'r'
    order by c.relname
  );
  still text[];
  noun text;
begin
  if current_setting('attested.archive', true) is distinct from 'practice' then
    raise exception 'only the practice archive can be removed' using errcode = 'insufficient_privilege';
  end if;
  while cardinality(waiting) > 0 loop
    still := '{}';
    foreach noun in array waiting loop
      begin
        execute format('alter table %I disable trigger user', noun);
        execute format('delete from %I where archive = ''practice''', noun);
        execute format('alter table %I enable trigger user', noun);
      exception
        when foreign_key_violation then still := still || noun;
      end;
    end loop;
    if cardinality(still) = cardinality(waiting) then
      raise exception 'rows of % lean on one another', still using errcode = 'foreign_key_violation';
    end if;
    waiting := still;
  end loop;
end $$;
