package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.Sheet;
import io.github.xingfujia.rules.SheetFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Sheets as an XLSX workbook and back (电子表格): texts only, no formula, no merged cell. Needs fastexcel and
 * fastexcel-reader on the class path.
 */
public final class Xlsx {

    private static final int MOST_TEXT = 32_767;
    private static final int MOST_LIST = 255;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 300;
    private static final int TYPED_ROWS = 2_000;
    private static final int WIDEST = 48;
    private static final int NARROWEST = 8;
    private static final int FROZEN_COLUMNS = 2;

    private Xlsx() {}

    /**
     * Returns the workbook: frozen headings, columns as wide as their texts, lists to choose from.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when a text is longer than a cell may be
     */
    public static byte[] of(List<Sheet> sheets) {
        Checks problems = Checks.of();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Xingfujia", "1.0")) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()), problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.orThrow();
        return out.toByteArray();
    }

    /**
     * Returns the sheets of a workbook; what is no workbook, too large, a formula, an error or a merged cell is told with
     * its place.
     */
    public static List<Sheet> read(byte[] file, Checks problems) {
        byte[] checked = new XlsxScan(problems).scan(file);
        if (checked.length == 0) {
            return List.of();
        }
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(checked), new ReadingOptions(true, false));
                Stream<org.dhatim.fastexcel.reader.Sheet> all = workbook.getSheets()) {
            all.forEach(sheet -> sheets.add(sheet(sheet, problems)));
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException e) {
            problems.add(SheetFault.unread("XLSX"));
        }
        return sheets;
    }

    private static void write(Sheet sheet, Worksheet out, Checks problems) {
        List<List<String>> rows = sheet.rows();
        boolean headed = rows.size() >= Sheet.HEADINGS
                && rows.get(0).size() > 1
                && rows.get(0).size() == rows.get(1).size();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            int widest = NARROWEST;
            out.style(column).format("@").set();
            for (int row = 0; row < rows.size(); row++) {
                String text = sheet.text(row, column);
                problems.that(
                        text.length() <= MOST_TEXT,
                        Sheet.place(sheet.name(), row, column),
                        "too-long",
                        Checks.shape(text),
                        0,
                        MOST_TEXT);
                if (!text.isEmpty() && text.length() <= MOST_TEXT) {
                    out.value(row, column, text);
                    widest = Math.max(widest, width(text));
                }
                if (headed && row < Sheet.HEADINGS) {
                    out.style(row, column)
                            .bold()
                            .fillColor("E7E6E6")
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                } else if (headed) {
                    out.style(row, column)
                            .format("@")
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
            out.width(column, Math.min(WIDEST, widest + 2));
        }
        if (headed) {
            out.freezePane(FROZEN_COLUMNS, Sheet.HEADINGS);
        }
        sheet.choices().forEach((column, codes) -> offer(out, column, codes));
    }

    /** Offers a list; whoever types several values or what is left out is warned, not stopped. */
    private static void offer(Worksheet out, int column, List<String> codes) {
        String list = String.join(",", codes);
        if (list.length() < MOST_LIST && codes.stream().noneMatch(c -> c.contains(",") || c.contains("\""))) {
            out.range(Sheet.HEADINGS, column, TYPED_ROWS, column)
                    .validateWithListByFormula('"' + list + '"')
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.INFORMATION)
                    .showErrorMessage(false);
        }
    }

    /** A Chinese character is twice as wide as a Latin one. */
    private static int width(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum())
                .max()
                .orElse(0);
    }

    private static Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet, Checks problems) {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            all.forEach(row -> row.stream().filter(c -> c != null).forEach(cell -> {
                int at = row.getRowNum() - 1;
                int column = cell.getColumnIndex();
                String text = text(cell, Sheet.place(sheet.getName(), at, column), problems);
                if (!text.isEmpty() && (at >= MOST_ROWS || column >= MOST_COLUMNS)) {
                    String most = MOST_ROWS + " × " + MOST_COLUMNS;
                    problems.add(SheetFault.size(Sheet.place(sheet.getName(), at, column), most));
                } else if (!text.isEmpty()) {
                    while (rows.size() <= at) {
                        rows.add(new ArrayList<>());
                    }
                    List<String> cells = rows.get(at);
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sheet.of(sheet.getName(), rows);
    }

    /** Numbers, dates and truth values become what people would have typed as text. */
    private static String text(Cell cell, String place, Checks problems) {
        if (cell.getType() == CellType.ERROR) {
            problems.add(SheetFault.error(place, String.valueOf(cell.getRawValue())));
            return "";
        }
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean().toString();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** A date by the words of its format, or by the number of a format that office programs have built in, Chinese ones too. */
    private static boolean isDate(Cell cell) {
        Integer built = cell.getDataFormatId();
        if (built != null
                && (built >= 14 && built <= 17
                        || built == 22
                        || built >= 27 && built <= 36
                        || built >= 50 && built <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        String plain = format == null
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return plain.contains("d") && plain.contains("y") || plain.contains("d") && plain.contains("m");
    }
}
