package io.github.xingfujia.network;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.util.List;
import java.util.Locale;

/**
 * Someone who works for the service (工作人员): her name, languages, and what she does where.
 *
 * @param id her login name
 * @param name her name
 * @param languages what she speaks, as the county writes it, such as {@code zh} or 永川话
 * @param duties her posts, in the order of the file
 */
public record StaffMember(StaffId id, Label name, List<String> languages, List<Duty> duties) {

    /** Keeps the lists in order. */
    public StaffMember {
        languages = ImmutableList.copyOf(languages);
        duties = ImmutableList.copyOf(duties);
    }

    /**
     * What she does at one post.
     *
     * @param post the post
     * @param roles her roles there
     * @param deputy whether she stands in for the one in charge
     * @param adviser whether she advises lower posts in its name
     */
    public record Duty(PostId post, List<Role> roles, boolean deputy, boolean adviser) {

        /** Keeps the roles in order. */
        public Duty {
            roles = ImmutableList.copyOf(roles);
        }
    }

    /** Returns the name in the language asked for. */
    public String name(Locale locale) {
        return name.in(locale);
    }

    /** Returns the roles she holds at a post; none when she does not work there. */
    public List<Role> roles(PostId post) {
        return duties.stream()
                .filter(d -> d.post().equals(post))
                .flatMap(d -> d.roles().stream())
                .toList();
    }
}
