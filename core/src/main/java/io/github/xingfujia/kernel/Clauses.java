package io.github.xingfujia.kernel;

import com.google.common.base.Splitter;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as words are looked for in it (分句): letters and digits in one run, and where its clauses begin, so that a denial reaches
 * no farther than its own. Only what plainly denies does: 从来没有打我, and neither 动不动打我 nor 不是没打过我. In doubt a word is said.
 */
public final class Clauses {

    private static final Splitter MARKS =
            Splitter.on(Pattern.compile("[，。；！？、：…,;!?\n]|[.:](?![0-9])|—+")).omitEmptyStrings();

    /** A denial, and what may stand between it and the word it denies. */
    private static final Pattern DENIED = Pattern.compile("(?:(?<zh>没有|没|未曾|未|并未|并无|无|不曾|从不|不会|不)"
            + "(?:有过|有|曾|被|受到?过?|遭到?过?|遭受过?|[对跟和向把][我她他]|[对跟和向把]你|存在|发生过?|出现过?|任何|什么|人)*"
            + "|(?<en>never|not|n['’]?t)(?:ever|once|yet|even|beento)?)$");

    /** What turns a denial round: 不是没, 没一天不, 要不. */
    private static final Pattern TURNED =
            Pattern.compile("(?:不是|并非|不能说|不可能|难道|哪[天有次回]|谁说[他她]?|(?<!她)他说|(?:老公|丈夫|男的|男方)说|[天日刻]|没有?|[要差忍止])$");

    /** What stands behind a denied word and takes the denial back: 没打我几次, 没打过我才怪, 不打我他就不舒服. */
    private static final Pattern TAKEN_BACK = Pattern.compile("^(?:几[次下回顿]|.{0,2}才怪|.{0,3}就(?:不|骂|难受|手痒))");

    private final String plain;
    private final TreeSet<Integer> begins;

    private Clauses(String plain, TreeSet<Integer> begins) {
        this.plain = plain;
        this.begins = begins;
    }

    /** Returns a text, every clause as {@link PlainText} has it and then as {@code also} changes it. */
    public static Clauses of(String text, UnaryOperator<String> also) {
        StringBuilder plain = new StringBuilder();
        TreeSet<Integer> begins = new TreeSet<>();
        begins.add(0);
        for (String clause : MARKS.split(text)) {
            begins.add(plain.length());
            plain.append(also.apply(PlainText.of(clause)));
        }
        return new Clauses(plain.toString(), begins);
    }

    /** Returns the whole text in one run. */
    public String plain() {
        return plain;
    }

    /** Returns the clauses, each in one run, with a comma before each. */
    public String marked() {
        StringBuilder marked = new StringBuilder(plain);
        begins.descendingSet().forEach(begin -> marked.insert((int) begin, '，'));
        return marked.toString();
    }

    /** Returns whether any of these words is said: found here, and neither denied nor one with a denied word in its clause. */
    public boolean says(Stream<Pattern> words) {
        List<MatchResult> found = words.flatMap(word -> word.matcher(plain).results())
                .sorted(Comparator.comparingInt(MatchResult::start))
                .toList();
        int denied = -1;
        for (MatchResult one : found) {
            boolean goesOn = one.start() <= denied && !begins.contains(one.start());
            if (!goesOn && !isDenied(one)) {
                return true;
            }
            denied = Math.max(denied, one.end());
        }
        return false;
    }

    private boolean isDenied(MatchResult word) {
        String before = plain.substring(begins.floor(word.start()), word.start());
        Matcher denied = DENIED.matcher(before);
        return denied.find()
                && !TURNED.matcher(before.substring(0, denied.start())).find()
                && !TAKEN_BACK.matcher(plain.substring(word.end())).find();
    }
}
