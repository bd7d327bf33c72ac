package io.github.xingfujia.countyapp.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which disputes a login opened last (最近看过): in memory only and only while the login lasts, never on the device. A violence file
 * is not remembered: whoever passes by her desk need not see that she had one open.
 */
final class Recents {

    private static final int LOGINS = 1000;
    private static final int MOST = 8;

    private final Map<String, List<String>> opened = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > LOGINS;
        }
    };

    /** Puts a case first in the list of a login. */
    synchronized void opened(Session session, String id) {
        List<String> all = new ArrayList<>(of(session));
        all.remove(id);
        all.add(0, id);
        opened.put(session.nonce(), List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
    }

    /** Returns the keys of the cases that a login opened, the last first. */
    synchronized List<String> of(Session session) {
        return opened.getOrDefault(session.nonce(), List.of());
    }

    synchronized void forget(Session session) {
        opened.remove(session.nonce());
    }
}
