package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.DocumentRenderer;
import io.github.xingfujia.rules.Sheet;
import java.util.List;

/** Writes and reads XLSX workbooks (电子表格), where fastexcel and fastexcel-reader are on the class path. */
public final class XlsxRenderer implements DocumentRenderer {

    private static final String XLSX = "xlsx";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Creates it, with or without the libraries. */
    public XlsxRenderer() {}

    @Override
    public List<String> writes() {
        return isThere("org.dhatim.fastexcel.Workbook") ? List.of(XLSX) : List.of();
    }

    @Override
    public List<String> reads() {
        return isThere("org.dhatim.fastexcel.reader.ReadableWorkbook") ? List.of(XLSX) : List.of();
    }

    @Override
    public String mediaType(String format) {
        return TYPE;
    }

    @Override
    public byte[] write(String format, List<Sheet> sheets) {
        return Xlsx.of(sheets);
    }

    @Override
    public List<Sheet> read(String format, byte[] file, Checks problems) {
        return Xlsx.read(file, problems);
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, XlsxRenderer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
