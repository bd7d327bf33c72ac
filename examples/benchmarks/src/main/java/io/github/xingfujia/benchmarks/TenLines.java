package io.github.xingfujia.benchmarks;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.profile.Profile;

/** The README's ten lines up to the first command that is accepted, in a process of their own (十行嵌入). */
final class TenLines {

    private TenLines() {}

    /** Says {@code accepted}, then how many bytes are in use once the garbage is gone. */
    public static void main(String[] args) {
        var home = Xingfujia.inMemory(Profile.bundled("yongchuan-demo"));
        var worker = home.as(Actor.staff("zhou", "500118106201"));
        var daughterInLaw = Person.named("演示·小禾");
        var motherInLaw = Person.named("演示·陈婆婆");
        worker.casework()
                .open(OpenCase.visit(daughterInLaw).about("婆媳关系").against(motherInLaw))
                .orThrow();
        System.out.println(Startup.ACCEPTED);
        System.gc();
        System.out.println(
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        home.work(); // the house is in use till here
    }
}
