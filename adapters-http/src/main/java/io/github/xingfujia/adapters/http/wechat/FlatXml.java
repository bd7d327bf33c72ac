package io.github.xingfujia.adapters.http.wechat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The platform's flat messages (平台消息格式): one element with elements that hold text; no entity, no document type is followed. */
final class FlatXml {

    private static final int MOST = 64;

    private FlatXml() {}

    /** Returns what stands in a message, each name once; empty when this is no such message. */
    static Optional<Map<String, String>> read(byte[] body) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body), "UTF-8");
            Map<String, String> members = new LinkedHashMap<>();
            xml.nextTag();
            xml.require(XMLStreamConstants.START_ELEMENT, null, "xml");
            int depth = 1;
            while (depth > 0 && members.size() < MOST) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && depth == 1) {
                    depth += read(xml, members);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return Optional.of(members);
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Reads the text of an element; one that holds others is left open and skipped by whoever counts. */
    private static int read(XMLStreamReader xml, Map<String, String> members) throws XMLStreamException {
        String name = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                members.putIfAbsent(name, text.toString());
                return 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                return 2;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("an entity");
            }
        }
        return 0;
    }

    /** Writes a message. */
    static byte[] write(Map<String, String> members) {
        StringBuilder xml = new StringBuilder("<xml>");
        members.forEach((name, value) -> xml.append('<')
                .append(name)
                .append("><![CDATA[")
                .append(value.replace("]]>", "]]]]><![CDATA[>"))
                .append("]]></")
                .append(name)
                .append('>'));
        return xml.append("</xml>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
