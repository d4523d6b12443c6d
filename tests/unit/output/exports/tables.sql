CREATE TABLE about (
  title TEXT NOT NULL,
  version TEXT NOT NULL,
  base TEXT,
  checked TEXT NOT NULL CHECK (checked GLOB '[0-9][0-9][0-9][0-9]' OR checked GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR checked GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  keepers TEXT,
  licence TEXT,
  PRIMARY KEY (title),
  FOREIGN KEY (base) REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE topics (
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (id)
);
CREATE TABLE units (
  id TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('measure', 'count', 'money', 'rank', 'year')),
  PRIMARY KEY (id)
);
CREATE TABLE unit_words (
  unit TEXT NOT NULL,
  word TEXT NOT NULL,
  factor TEXT NOT NULL,
  PRIMARY KEY (unit, word),
  FOREIGN KEY (unit) REFERENCES units (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE sources (
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  original_title TEXT,
  publisher TEXT NOT NULL,
  url TEXT,
  archived TEXT,
  language TEXT NOT NULL,
  published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]' OR published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  accessed TEXT CHECK (accessed GLOB '[0-9][0-9][0-9][0-9]' OR accessed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR accessed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  extent TEXT CHECK (extent IN ('whole', 'excerpt')),
  kind TEXT NOT NULL CHECK (kind IN ('company-blog', 'news', 'news-copy', 'trade-press', 'trade-portal', 'government', 'financial-press', 'reference', 'forum', 'tampered-copy')),
  family TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (id)
);
CREATE TABLE entities (
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('place', 'industry', 'park', 'zone', 'policy', 'rule', 'company', 'institution', 'event', 'technology')),
  within TEXT,
  note TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY (within) REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE names (
  entity TEXT NOT NULL,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (entity, language),
  FOREIGN KEY (entity) REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE aliases (
  entity TEXT NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (entity, alias),
  FOREIGN KEY (entity) REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE facts (
  id TEXT NOT NULL,
  subject TEXT NOT NULL,
  topic TEXT NOT NULL,
  label TEXT NOT NULL,
  measure TEXT,
  scope TEXT,
  unit TEXT,
  headline TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY (subject) REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (topic) REFERENCES topics (id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (unit) REFERENCES units (id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (headline) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE further_subjects (
  fact TEXT NOT NULL,
  entity TEXT NOT NULL,
  PRIMARY KEY (fact, entity),
  FOREIGN KEY (fact) REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (entity) REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE claims (
  id TEXT NOT NULL,
  fact TEXT NOT NULL,
  source TEXT NOT NULL,
  speaker TEXT,
  statement TEXT NOT NULL,
  value REAL,
  comparator TEXT CHECK (comparator IN ('=', '>', '>=', '~', '<', '<=')),
  as_of TEXT CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]' OR as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]' OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  status TEXT NOT NULL CHECK (status IN ('reported', 'planned', 'forecast', 'opinion')),
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'disputes', 'context')),
  printed TEXT NOT NULL,
  locator TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY (fact) REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (source) REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE others (
  fact TEXT NOT NULL,
  value REAL NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('reported', 'planned', 'forecast', 'opinion')),
  comparators TEXT,
  earliest TEXT CHECK (earliest GLOB '[0-9][0-9][0-9][0-9]' OR earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  latest TEXT CHECK (latest GLOB '[0-9][0-9][0-9][0-9]' OR latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  origins INTEGER NOT NULL,
  PRIMARY KEY (fact, value, status),
  FOREIGN KEY (fact) REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE facts_flat (
  claim TEXT NOT NULL,
  fact TEXT NOT NULL,
  label TEXT NOT NULL,
  topic TEXT NOT NULL,
  subject TEXT NOT NULL,
  also_about TEXT,
  within TEXT,
  measure TEXT,
  scope TEXT,
  figure TEXT,
  comparator TEXT CHECK (comparator IN ('=', '>', '>=', '~', '<', '<=')),
  value REAL,
  unit TEXT,
  as_of TEXT CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]' OR as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]' OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  status TEXT NOT NULL CHECK (status IN ('reported', 'planned', 'forecast', 'opinion')),
  is_headline TEXT NOT NULL,
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'disputes', 'context')),
  verdict TEXT NOT NULL,
  statement TEXT NOT NULL,
  printed TEXT NOT NULL,
  locator TEXT NOT NULL,
  speaker TEXT,
  source TEXT NOT NULL,
  source_title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]' OR published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  language TEXT NOT NULL,
  source_kind TEXT NOT NULL CHECK (source_kind IN ('company-blog', 'news', 'news-copy', 'trade-press', 'trade-portal', 'government', 'financial-press', 'reference', 'forum', 'tampered-copy')),
  family TEXT NOT NULL,
  url TEXT,
  link TEXT,
  note TEXT,
  PRIMARY KEY (claim),
  FOREIGN KEY (claim) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (fact) REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (source) REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE texts (
  section TEXT NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL,
  fact TEXT, FOREIGN KEY (fact) REFERENCES facts (id)
);
CREATE INDEX about_base ON about (base);
CREATE INDEX entities_within ON entities (within);
CREATE INDEX facts_subject ON facts (subject);
CREATE INDEX facts_topic ON facts (topic);
CREATE INDEX facts_unit ON facts (unit);
CREATE INDEX facts_headline ON facts (headline);
CREATE INDEX further_subjects_entity ON further_subjects (entity);
CREATE INDEX claims_fact ON claims (fact);
CREATE INDEX claims_source ON claims (source);
CREATE INDEX facts_flat_fact ON facts_flat (fact);
CREATE INDEX facts_flat_source ON facts_flat (source);
CREATE VIEW verdicts AS
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
) AS weighed;
CREATE VIRTUAL TABLE search USING fts5(text, content="texts", tokenize="trigram");
