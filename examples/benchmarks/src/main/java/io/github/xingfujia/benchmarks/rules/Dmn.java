package io.github.xingfujia.benchmarks.rules;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The table as a decision table of the DMN standard (DMN 决策表), first hit. */
final class Dmn {

    private static final String SPACE = "urn:xingfujia:bench";

    private Dmn() {}

    static Decider camunda(RuleTable table) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        DmnDecision decision =
                engine.parseDecision("step", new ByteArrayInputStream(xml(table).getBytes(StandardCharsets.UTF_8)));
        List<Map<String, Object>> cases =
                table.matters().stream().map(Matter::named).toList();
        return number -> {
            String row = engine.evaluateDecisionTable(decision, cases.get(number))
                    .getSingleResult()
                    .getSingleEntry();
            return Integer.parseInt(row.substring(1));
        };
    }

    static Decider kie(RuleTable table) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml(table)), "UTF-8");
        resource.setSourcePath("table.dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().get(0);
        List<Map<String, Object>> cases =
                table.matters().stream().map(Matter::named).toList();
        return number -> {
            DMNContext context = runtime.newContext();
            cases.get(number).forEach(context::set);
            Object row = runtime.evaluateAll(model, context)
                    .getDecisionResultByName("step")
                    .getResult();
            return Integer.parseInt(row.toString().substring(1));
        };
    }

    private static String xml(RuleTable table) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="bench" name="bench" namespace="%s">
                """.formatted(SPACE));
        for (Fact fact : Fact.values()) {
            text.append("""
                    <inputData id="%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
                    """.formatted(fact.label(), type(fact)));
        }
        text.append("<decision id=\"step\" name=\"step\"><variable name=\"step\" typeRef=\"string\"/>\n");
        for (Fact fact : Fact.values()) {
            text.append(
                    "<informationRequirement id=\"need-%1$s\"><requiredInput href=\"#%1$s\"/></informationRequirement>\n"
                            .formatted(fact.label()));
        }
        text.append("<decisionTable id=\"table\" hitPolicy=\"FIRST\">\n");
        for (Fact fact : Fact.values()) {
            text.append("""
                    <input id="in-%1$s"><inputExpression id="say-%1$s" typeRef="%2$s"><text>%1$s</text></inputExpression></input>
                    """.formatted(fact.label(), type(fact)));
        }
        text.append("<output id=\"row\" name=\"row\" typeRef=\"string\"/>\n");
        for (Row row : table.rows()) {
            text.append("<rule id=\"" + row.id() + "\">");
            for (Fact fact : Fact.values()) {
                text.append("<inputEntry id=\"%s-%s\"><text>%s</text></inputEntry>"
                        .formatted(row.id(), fact.label(), row.feel(fact)));
            }
            text.append(
                    "<outputEntry id=\"%1$s-row\"><text>\"%1$s\"</text></outputEntry></rule>%n".formatted(row.id()));
        }
        return text.append("</decisionTable></decision></definitions>").toString();
    }

    private static String type(Fact fact) {
        return fact.isNumber() ? "number" : fact.isFlag() ? "boolean" : "string";
    }
}
