package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.Sheet;
import io.github.xingfujia.rules.SheetFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a workbook before it is read: it is unpacked up to a limit, holds no document type, and its formulas and
 * merged cells are told. What is read afterwards is what was looked through, packed again.
 */
final class XlsxScan {

    private static final int MOST_PACKED = 5 << 20;
    private static final int MOST_UNPACKED = 30 << 20;
    private static final int MOST_ENTRIES = 200;
    private static final String MEGABYTES = " MB";

    private final Checks problems;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XlsxScan(Checks problems) {
        this.problems = problems;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Returns the workbook as it may be read; nothing when it may not. */
    byte[] scan(byte[] file) {
        if (file.length > MOST_PACKED) {
            return refuse(SheetFault.size("XLSX", (MOST_PACKED >> 20) + MEGABYTES));
        }
        try {
            if (!unpack(file)) {
                return refuse(SheetFault.size("XLSX", (MOST_UNPACKED >> 20) + MEGABYTES));
            }
            if (!entries.containsKey("xl/workbook.xml")) {
                return refuse(SheetFault.unread("XLSX"));
            }
            Map<String, String> names = names();
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                String path = entry.getKey();
                if (path.endsWith(".xml") || path.endsWith(".rels")) {
                    cells(names.getOrDefault(path, path), entry.getValue());
                }
            }
            return pack();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return refuse(SheetFault.unread("XLSX"));
        }
    }

    private byte[] refuse(Violation fault) {
        problems.add(fault);
        return new byte[0];
    }

    /** Reads by the directory at the end of the file, as spreadsheet programs do; that takes a file. */
    private boolean unpack(byte[] file) throws IOException {
        Path copy = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(copy, file);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                return zip.size() <= MOST_ENTRIES && unpack(zip);
            }
        } finally {
            Files.delete(copy);
        }
    }

    private boolean unpack(ZipFile zip) throws IOException {
        long left = MOST_UNPACKED;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) left + 1);
                left -= bytes.length;
                if (left < 0) {
                    return false;
                }
                if (!entry.isDirectory() && entries.put(entry.getName(), bytes) != null) {
                    throw new IOException("an entry stands there twice");
                }
            }
        }
        return true;
    }

    private byte[] pack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Returns the names of the sheets by the path of their entry. */
    private Map<String, String> names() throws XMLStreamException {
        Map<String, String> targets = new LinkedHashMap<>();
        byte[] none = "<none/>".getBytes(StandardCharsets.UTF_8);
        XMLStreamReader links = reader(entries.getOrDefault("xl/_rels/workbook.xml.rels", none));
        while (links.hasNext()) {
            if (links.next() == XMLStreamConstants.START_ELEMENT
                    && links.getLocalName().equals("Relationship")) {
                String target = attribute(links, "Target");
                targets.put(attribute(links, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        XMLStreamReader book = reader(entries.getOrDefault("xl/workbook.xml", none));
        while (book.hasNext()) {
            if (book.next() == XMLStreamConstants.START_ELEMENT
                    && book.getLocalName().equals("sheet")) {
                String path = targets.get(attribute(book, "id"));
                if (path != null) {
                    names.put(path, attribute(book, "name"));
                }
            }
        }
        return names;
    }

    private void cells(String sheet, byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        int row = 0;
        int column = 0;
        boolean hidden = false;
        String cell = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "row" -> {
                    row = number(attribute(reader, "r"), row + 1);
                    column = 0;
                    hidden = List.of("1", "true").contains(attribute(reader, "hidden"));
                }
                case "c" -> {
                    String said = attribute(reader, "r");
                    cell = said.isEmpty() ? Sheet.letters(column) + row : said;
                    column++;
                    if (hidden) {
                        problems.add(SheetFault.hidden(sheet + "!" + row));
                        hidden = false;
                    }
                }
                case "f" -> problems.add(SheetFault.formula(sheet + "!" + cell, reader.getElementText()));
                case "mergeCell" -> problems.add(SheetFault.merged(sheet + "!" + attribute(reader, "ref")));
                default -> {}
            }
        }
    }

    private static int number(String said, int otherwise) {
        return said.matches("[0-9]{1,7}") ? Integer.parseInt(said) : otherwise;
    }

    private XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
