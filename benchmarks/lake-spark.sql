CREATE TEMPORARY VIEW about USING parquet OPTIONS (path 'lake/about');
CREATE TEMPORARY VIEW facts USING parquet OPTIONS (path 'lake/facts');
CREATE TEMPORARY VIEW sources USING parquet OPTIONS (path 'lake/sources');
CREATE TEMPORARY VIEW claims USING parquet OPTIONS (path 'lake/claims');
