package io.github.xingfujia.benchmarks.rules;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Rule engines over beans (规则引擎): the earlier the row the higher its rank, and only the first may fire. */
final class Engines {

    private Engines() {}

    /** One session for all cases: a case goes in, one rule fires, the case comes out. */
    static Decider droolsReused(RuleTable table) {
        List<Matter> matters = table.matters();
        KieSession session = drools(table).newKieSession();
        return number -> {
            Matter matter = matters.get(number);
            FactHandle handle = session.insert(matter);
            session.fireAllRules(1);
            session.delete(handle);
            return matter.getAnswer();
        };
    }

    /** A session of its own for every case. */
    static Decider droolsStateless(RuleTable table) {
        List<Matter> matters = table.matters();
        StatelessKieSession session = drools(table).newStatelessKieSession();
        return number -> {
            Matter matter = matters.get(number);
            session.execute(matter);
            return matter.getAnswer();
        };
    }

    private static KieBase drools(RuleTable table) {
        StringBuilder rules = new StringBuilder("package bench;\nimport " + Matter.class.getName() + ";\n");
        for (Row row : table.rows()) {
            rules.append("""
                    rule "%s" salience %d
                    when $m : Matter(%s)
                    then $m.setAnswer(%d); drools.halt();
                    end
                    """.formatted(row.id(), -row.place(), row.condition("%s", "%s == \"%s\""), row.place()));
        }
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/bench/table.drl", rules.toString());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    static Decider easyRules(RuleTable table) {
        RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
        Rules rules = new Rules();
        int[] answer = new int[1];
        for (Row row : table.rows()) {
            rules.register(new RuleBuilder()
                    .name(row.id())
                    .priority(row.place())
                    .when(facts -> row.holds(facts.get("values")))
                    .then(facts -> answer[0] = row.place())
                    .build());
        }
        Facts[] cases = new Facts[RuleTable.CASES];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = new Facts();
            cases[i].put("values", table.values(i));
        }
        return number -> {
            engine.fire(rules, cases[number]);
            return answer[0];
        };
    }

    static Decider evrete(RuleTable table) {
        List<Matter> matters = table.matters();
        KnowledgeService service = new KnowledgeService();
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        for (Row row : table.rows()) {
            String condition = row.condition("$m.%s", "%s.equals(\"%s\")");
            var rule = builder.newRule(row.id()).salience(-row.place()).forEach("$m", Matter.class);
            if (!condition.equals("true")) {
                rule.where(condition);
            }
            builder = rule.execute(context -> answer(context, row.place()));
        }
        StatefulSession session = builder.build().newStatefulSession();
        return number -> {
            Matter matter = matters.get(number);
            matter.setAnswer(-1);
            session.insertAndFire(matter);
            session.clear();
            return matter.getAnswer();
        };
    }

    /** Every rule that holds may fire: only the first one is heard. */
    private static void answer(RhsContext context, int place) {
        Matter matter = context.get("$m");
        if (matter.getAnswer() < 0) {
            matter.setAnswer(place);
        }
    }
}
