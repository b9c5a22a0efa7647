import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { ExportFormat } from "../format.ts";
import type { Row } from "../separated-rows.ts";
import { eventColumns, flatEvent, flatLosses } from "./event-columns.ts";

/** Events held before they become a row group: the memory that an export needs. */
const groupSize = 20_000;

const columnsOf = (rows: readonly Row[]) =>
  eventColumns.map(({ name, type }) => ({
    name,
    type,
    nullable: true,
    data: rows.map((row) => row[name] ?? null),
  }));

/** Apache Parquet, Snappy, in row groups of 20,000 events; what the file is stands in its key-value metadata. */
export const parquet: ExportFormat = {
  name: "parquet",
  about: "Apache Parquet, one event a row",
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
  losses: flatLosses,
  async *write(material, origin, report) {
    const writer = new ByteWriter();
    const kvMetadata: { key: string; value: string }[] = [];
    const tell = (facts: Readonly<Record<string, string | number>>): void => {
      for (const [key, value] of Object.entries(facts)) kvMetadata.push({ key: `sitrep.${key}`, value: String(value) });
    };
    tell({ generator: origin.generator, asOf: origin.asOf, ...origin.filters });
    const schema = schemaFromColumnData({ columnData: columnsOf([]) });
    const file = new ParquetWriter({ writer, schema, kvMetadata, createdBy: origin.generator });
    const take = (): Uint8Array => {
      const bytes = writer.getBytes().slice();
      writer.index = 0;
      return bytes;
    };
    let rows: Row[] = [];
    for await (const event of material.events()) {
      report.read();
      report.wrote();
      report.drop("sides", event.tolls.length > 1 ? 1 : 0);
      report.drop("voices", event.tolls.length > 0 ? 1 : 0);
      rows.push(flatEvent(event));
      if (rows.length < groupSize) continue;
      await file.write({ columnData: columnsOf(rows), rowGroupSize: groupSize });
      rows = [];
      yield take();
    }
    if (rows.length > 0) await file.write({ columnData: columnsOf(rows), rowGroupSize: groupSize });
    const { read, written } = report.summary("parquet", origin);
    tell({ read, written });
    await file.finish();
    yield take();
  },
};
