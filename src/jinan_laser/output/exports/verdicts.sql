-- The verdict of each fact, the same as the Python rule. One query for every engine: it runs
-- unchanged in SQLite, DuckDB, Spark and ClickHouse over the tables facts, claims and sources.
-- A family of sources is one origin; the headline's own family never counts.
SELECT
  fact,
  CASE
    WHEN status = 'opinion' THEN 'opinion'
    WHEN status <> 'reported' AND come_true = 0 THEN 'unresolved-plan'
    WHEN disputing > 0 THEN 'disputed'
    WHEN supporting > 0 THEN 'corroborated'
    ELSE 'single-origin'
  END AS verdict,
  supporting,
  disputing
FROM (
  SELECT
    facts.id AS fact,
    headline.status AS status,
    COUNT(DISTINCT CASE
      WHEN claims.stance = 'supports' AND sources.family <> own.family THEN sources.family
    END) AS supporting,
    COUNT(DISTINCT CASE
      WHEN claims.stance = 'disputes' AND sources.family <> own.family THEN sources.family
    END) AS disputing,
    MAX(CASE
      WHEN claims.stance = 'supports' AND claims.status = 'reported' THEN 1 ELSE 0
    END) AS come_true
  FROM facts
  JOIN claims AS headline ON headline.id = facts.headline
  JOIN sources AS own ON own.id = headline.source
  JOIN claims ON claims.fact = facts.id
  JOIN sources ON sources.id = claims.source
  GROUP BY facts.id, headline.status
) AS weighed
