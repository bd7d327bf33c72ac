package io.github.xingfujia.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Makes places of a YAML text, each with its line; aliases, tags and duplicate keys are refused. */
final class SourceYaml {

    private final Checks problems;

    private SourceYaml(Checks problems) {
        this.problems = problems;
    }

    /** Returns the root of a text; a place whose problems nobody is told when it is no YAML. */
    static SourceNode read(String file, String text, Checks problems) {
        // merging of anchors is refused: one fact stands in one place
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            SourcePlace root = SourcePlace.root(file);
            return new Composer(settings, new ShallowParser(new ParserImpl(settings, new StreamReader(settings, text))))
                    .getSingleNode()
                    .map(node -> new SourceYaml(problems).place(node, root))
                    .orElseGet(() -> SourceNode.absent(problems, root));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            int column = e.getProblemMark().map(m -> m.getColumn() + 1).orElse(1);
            problems.add(Violation.of(file + ":" + line, "yaml", Wording.of("kernel", "shape.column", column)));
        } catch (YamlEngineException e) {
            problems.add(Violation.of(file, "yaml", Wording.of("kernel", "shape.unread")));
        }
        return SourceNode.unread(file);
    }

    private SourceNode place(Node yaml, SourcePlace at) {
        if (yaml instanceof ScalarNode scalar) {
            return SourceNode.text(problems, at, scalar.getValue());
        }
        if (yaml instanceof SequenceNode sequence) {
            return SourceNode.list(problems, at, items(sequence, at));
        }
        if (yaml instanceof MappingNode mapping) {
            return SourceNode.map(problems, at, entries(mapping, at));
        }
        return SourceNode.absent(problems, at);
    }

    private List<SourceNode> items(SequenceNode sequence, SourcePlace at) {
        List<SourceNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(child(item, at.item(items.size())));
        }
        return items;
    }

    private Map<String, SourceNode> entries(MappingNode mapping, SourcePlace at) {
        Map<String, SourceNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            SourceNode value = child(tuple.getValueNode(), at.under(key));
            if (entries.putIfAbsent(key, value) != null) {
                value.problem("duplicate-key", key);
            }
        }
        return entries;
    }

    private SourceNode child(Node node, SourcePlace at) {
        return place(node, node.getStartMark().map(m -> at.on(m.getLine() + 1)).orElse(at));
    }
}
