package io.github.xingfujia.kernel;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/** A parser that refuses a text nested so deep (嵌套过深) that reading it would exhaust the stack. */
final class ShallowParser implements Parser {

    private static final int DEEPEST = 60;

    private final Parser inner;
    private int depth;

    ShallowParser(Parser inner) {
        this.inner = inner;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return inner.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return inner.peekEvent();
    }

    @Override
    public Event next() {
        Event event = inner.next();
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> depth++;
            case MappingEnd, SequenceEnd -> depth--;
            default -> {
                return event;
            }
        }
        if (depth > DEEPEST) {
            throw new ParserException("nested deeper than " + DEEPEST, event.getStartMark());
        }
        return event;
    }

    @Override
    public boolean hasNext() {
        return inner.hasNext();
    }
}
