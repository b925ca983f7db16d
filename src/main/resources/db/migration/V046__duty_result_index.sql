-- The last result of a duty is asked for duty by duty; without an index each question read the results of all localities.
create index duty_result_of_duty on duty_result (locality_id, year, unit_id, duty_id, id);
