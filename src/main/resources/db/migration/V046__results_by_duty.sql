-- The latest result of each duty was looked for in all results of all localities: with 250,000 of them the page of one unit
-- took a second, with this index a tenth of it.
create index duty_result_by_duty on duty_result (locality_id, unit_id, year, duty_id, id desc);
