-- The verdict of each fact, the same as the Python rule. One query for every engine: it runs
-- unchanged in SQLite, DuckDB, Spark and ClickHouse over the tables about, facts, claims and
-- sources. A family of sources is one origin; the headline's own family never counts. Plans
-- and forecasts are judged by what was reported of them, else against the day until which the
-- keepers looked: a due date cut off at its month or year has passed when all of it has.
SELECT
  fact,
  CASE
    WHEN status = 'opinion' THEN 'opinion'
    WHEN status = 'reported' AND disputing > 0 THEN 'disputed'
    WHEN status = 'reported' AND supporting > 0 THEN 'corroborated'
    WHEN status = 'reported' THEN 'single-origin'
    WHEN came_true > 0 AND failed > 0 THEN 'disputed'
    WHEN came_true > 0 THEN 'met'
    WHEN failed > 0 THEN 'missed'
    WHEN due < SUBSTR((SELECT MAX(checked) FROM about), 1, LENGTH(due)) THEN 'overdue'
    ELSE 'pending'
  END AS verdict,
  supporting,
  disputing
FROM (
  SELECT
    facts.id AS fact,
    headline.status AS status,
    headline.due AS due,
    COUNT(DISTINCT CASE
      WHEN claims.stance = 'supports' AND sources.family <> own.family THEN sources.family
    END) AS supporting,
    COUNT(DISTINCT CASE
      WHEN claims.stance = 'disputes' AND sources.family <> own.family THEN sources.family
    END) AS disputing,
    MAX(CASE
      WHEN claims.stance = 'supports' AND claims.status = 'reported' THEN 1 ELSE 0
    END) AS came_true,
    MAX(CASE
      WHEN claims.stance = 'disputes' AND claims.status = 'reported' THEN 1 ELSE 0
    END) AS failed
  FROM facts
  JOIN claims AS headline ON headline.id = facts.headline
  JOIN sources AS own ON own.id = headline.source
  JOIN claims ON claims.fact = facts.id
  JOIN sources ON sources.id = claims.source
  GROUP BY facts.id, headline.status, headline.due
) AS weighed
