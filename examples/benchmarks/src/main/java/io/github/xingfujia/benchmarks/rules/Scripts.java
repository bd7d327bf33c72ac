package io.github.xingfujia.benchmarks.rules;

import com.google.common.collect.ImmutableMap;
import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import com.ql.util.express.DefaultContext;
import com.ql.util.express.ExpressRunner;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;

/** Expression languages (表达式引擎): the rows compiled one by one, or as one expression or script. */
final class Scripts {

    private static final String EQUAL = "%s == \"%s\"";

    private Scripts() {}

    static Decider aviatorByRow(RuleTable table) {
        AviatorEvaluatorInstance engine = AviatorEvaluator.newInstance();
        Expression[] rows = table.rows().stream()
                .map(r -> engine.compile(r.condition("%s", EQUAL), false))
                .toArray(Expression[]::new);
        List<Map<String, Object>> cases = named(table);
        return number -> {
            Map<String, Object> named = cases.get(number);
            for (int r = 0; r < rows.length; r++) {
                if ((boolean) rows[r].execute(named)) {
                    return r;
                }
            }
            return -1;
        };
    }

    static Decider aviatorScript(RuleTable table) {
        StringBuilder script = new StringBuilder();
        table.rows()
                .forEach(r -> script.append("if (%s) { return %d; }\n".formatted(r.condition("%s", EQUAL), r.place())));
        Expression whole = AviatorEvaluator.newInstance().compile(script.toString(), false);
        List<Map<String, Object>> cases = named(table);
        return number -> ((Number) whole.execute(cases.get(number))).intValue();
    }

    static Decider qlExpress(RuleTable table) {
        StringBuilder script = new StringBuilder();
        table.rows()
                .forEach(r -> script.append("if (%s) { return %d; }\n".formatted(r.condition("%s", EQUAL), r.place())));
        String whole = script.toString();
        ExpressRunner runner = new ExpressRunner();
        List<DefaultContext<String, Object>> cases = named(table).stream()
                .map(named -> {
                    DefaultContext<String, Object> context = new DefaultContext<>();
                    context.putAll(named);
                    return context;
                })
                .toList();
        return number -> {
            try {
                return ((Number) runner.execute(whole, cases.get(number), null, true, false)).intValue();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    static Decider cel(RuleTable table) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
        for (Fact fact : Fact.values()) {
            CelType type = fact.isNumber() ? SimpleType.INT : fact.isFlag() ? SimpleType.BOOL : SimpleType.STRING;
            builder.addVar(fact.label(), type);
        }
        CelCompiler compiler = builder.build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        CelRuntime.Program[] rows = table.rows().stream()
                .map(r -> {
                    try {
                        return runtime.createProgram(
                                compiler.compile(r.condition("%s", EQUAL)).getAst());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(CelRuntime.Program[]::new);
        List<ImmutableMap<String, Object>> cases =
                named(table).stream().map(ImmutableMap::copyOf).toList();
        return number -> {
            try {
                for (int r = 0; r < rows.length; r++) {
                    if ((boolean) rows[r].eval(cases.get(number))) {
                        return r;
                    }
                }
                return -1;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static List<Map<String, Object>> named(RuleTable table) {
        return table.matters().stream().map(Matter::named).toList();
    }
}
