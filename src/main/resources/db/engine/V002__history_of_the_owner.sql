-- Whatever the owner makes, the application may write by default; the record of these migrations it may not.
revoke all on flyway_engine_history from kehoach_app;
