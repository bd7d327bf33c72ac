package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.List;

/**
 * Certifies many of the team at once (批量颁证), such as everyone a county brings from its paper register.
 *
 * <p>Only what the county's own register says word for word (the file a house is founded with): whoever stands in no register is
 * certified by the criteria, which is {@link Award}. A certificate that was issued before is not issued again, and a track that
 * was ever revoked stays as it is.
 *
 * @param team whom for what, 1 to 2000
 */
public record CertifyTeam(List<Certify> team) implements Command {

    /** Keeps the order; refuses none and too many. */
    public CertifyTeam {
        team = ImmutableList.copyOf(team);
        Checks.of().range("team", team.size(), 1, 2000).orThrow();
    }
}
