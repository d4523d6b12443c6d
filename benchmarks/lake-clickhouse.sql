CREATE VIEW about AS SELECT * FROM file('lake/about/*.parquet', Parquet);
CREATE VIEW facts AS SELECT * FROM file('lake/facts/*.parquet', Parquet);
CREATE VIEW sources AS SELECT * FROM file('lake/sources/*.parquet', Parquet);
CREATE VIEW claims AS SELECT * FROM file('lake/claims/*/*.parquet', Parquet);
