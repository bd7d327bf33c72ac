package io.github.xingfujia.casework.papers;

import io.github.xingfujia.casework.Advice;
import io.github.xingfujia.casework.Agreement;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.ClauseKind;
import io.github.xingfujia.casework.file.AgreementFact.Advised;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an agreement as a careful clerk would (协议检查): by kinds, what is left open, and a few plain words. */
final class AgreementLint {

    private static final List<String> DIVORCE = List.of("离婚", "解除婚姻");
    private static final List<String> OTHERS = List.of("第三人", "案外人", "他人名下", "父母名下", "子女名下", "公婆名下");
    private static final List<String> NO_MORE =
            List.of("不得", "不再", "不能", "不许", "放弃", "撤回", "撤销", "自愿不", "永不", "今后不", "以后不", "不报警", "不找", "不申请", "不向");
    private static final List<String> PROTECTION = List.of("报警", "报案", "求助", "保护令", "告诫", "验伤", "伤情鉴定", "庇护", "妇联");
    private static final List<String> HELP = Stream.concat(PROTECTION.stream(), Stream.of("举报", "投诉", "起诉", "法院"))
            .toList();
    private static final Set<ClauseKind> DATED =
            EnumSet.complementOf(EnumSet.of(ClauseKind.CONDUCT, ClauseKind.STATUS));
    private static final Set<ClauseKind> SOMEWHERE = EnumSet.of(ClauseKind.VISITS, ClauseKind.PROPERTY);

    private AgreementLint() {}

    /** Returns what the drafter is reminded of, clause by clause, counted from 1. */
    static List<Advised> of(Agreement agreement) {
        List<Advised> all = new ArrayList<>();
        int number = 0;
        for (Clause clause : agreement.clauses()) {
            number++;
            for (Advice advice : of(clause)) {
                all.add(new Advised(number, advice));
            }
        }
        return all;
    }

    /** Returns whether a clause makes somebody give up what protects from violence: more than a suit or a complaint. */
    static boolean givesUpProtection(Agreement agreement) {
        return agreement.clauses().stream().anyMatch(clause -> speaks(clause, NO_MORE) && speaks(clause, PROTECTION));
    }

    private static List<Advice> of(Clause clause) {
        List<Advice> found = new ArrayList<>();
        when(clause.kind() == ClauseKind.DIVORCE_INTENT || speaks(clause, DIVORCE), Advice.DIVORCE_CLAUSE, found);
        when(clause.kind() == ClauseKind.STATUS, Advice.STATUS_CLAUSE, found);
        when(clause.kind() == ClauseKind.OWNERSHIP, Advice.OWNERSHIP_CLAUSE, found);
        when(clause.manner().isBlank(), Advice.MANNER_MISSING, found);
        when(DATED.contains(clause.kind()) && clause.due().isEmpty(), Advice.DATE_MISSING, found);
        when(SOMEWHERE.contains(clause.kind()) && clause.place().isBlank(), Advice.PLACE_MISSING, found);
        when(speaks(clause, OTHERS), Advice.THIRD_PARTY, found);
        when(speaks(clause, NO_MORE) && speaks(clause, HELP), Advice.GIVES_UP_HELP, found);
        return found;
    }

    private static void when(boolean holds, Advice advice, List<Advice> found) {
        if (holds) {
            found.add(advice);
        }
    }

    private static boolean speaks(Clause clause, List<String> words) {
        return words.stream().anyMatch(clause.text()::contains);
    }
}
