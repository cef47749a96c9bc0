// SPDX-License-Identifier: MIT
// The same verdicts by DuckDB, two threads, decimals: duckdb.mjs FILE prints INDICATOR,AREAS,MET.
import { DuckDBInstance } from '@duckdb/node-api';

const file = process.argv[2].replaceAll("'", "''");
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const result = await connection.runAndReadAll(`
  WITH rows AS (
    SELECT indicator, area, year, value
    FROM read_csv('${file}', header = true, columns = {'indicator': 'VARCHAR', 'area': 'VARCHAR',
                  'year': 'INTEGER', 'value': 'DECIMAL(18,2)'})
    WHERE year IN (2020, 2022)),
  pairs AS (
    SELECT indicator, area, max(value) FILTER (WHERE year = 2020) AS base,
           max(value) FILTER (WHERE year = 2022) AS actual
    FROM rows GROUP BY indicator, area)
  SELECT indicator, count(*)::INTEGER,
         count(*) FILTER (WHERE base > 0 AND actual * 10000 >= base * 13225)::INTEGER
  FROM pairs GROUP BY indicator ORDER BY indicator`);
for (const row of result.getRows()) console.log(row.join(','));
