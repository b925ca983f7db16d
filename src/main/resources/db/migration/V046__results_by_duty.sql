-- The latest result of each duty was looked for in all results of all localities: with 250,000 of them 680 ms for the four
-- duties of one unit, with this index less than one.
create index duty_result_by_duty on duty_result (locality_id, unit_id, year, duty_id, id desc);
