-- Ten million invented claims as partitioned Parquet, to measure what the engine takes:
--   mkdir -p lake/about lake/facts lake/sources && duckdb -init benchmarks/large.sql -c ".exit"
SELECT setseed(0.5);
COPY (SELECT '2020-06-30' AS checked) TO 'lake/about/about.parquet' (FORMAT parquet);
COPY (
  SELECT 'source-' || n AS id, 'source-' || (n - n % 2) AS family FROM range(100000) AS t(n)
) TO 'lake/sources/sources.parquet' (FORMAT parquet);
COPY (
  SELECT 'fact-' || n AS id, 'claim-' || (5 * n) AS headline FROM range(2000000) AS t(n)
) TO 'lake/facts/facts.parquet' (FORMAT parquet);
COPY (
  SELECT *, CASE WHEN status IN ('planned', 'forecast') THEN year::VARCHAR END AS due FROM (SELECT
    'claim-' || n AS id,
    'fact-' || (n // 5) AS fact,
    'source-' || floor(random() * 100000)::INTEGER AS source,
    n::DOUBLE AS value,
    ['reported', 'planned', 'forecast', 'opinion'][1 + floor(random() * 4)::INTEGER] AS status,
    CASE WHEN n % 5 = 0 THEN 'supports'
      ELSE ['supports', 'disputes', 'context'][1 + floor(random() * 3)::INTEGER] END AS stance,
    2010 + n % 15 AS year
  FROM range(10000000) AS t(n))
) TO 'lake/claims' (FORMAT parquet, PARTITION_BY (year), OVERWRITE_OR_IGNORE);
