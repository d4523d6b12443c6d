CREATE VIEW about AS FROM read_parquet('lake/about/*.parquet');
CREATE VIEW facts AS FROM read_parquet('lake/facts/*.parquet');
CREATE VIEW sources AS FROM read_parquet('lake/sources/*.parquet');
CREATE VIEW claims AS FROM read_parquet('lake/claims/*/*.parquet', hive_partitioning = true);
