package org.nutgraf.function;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what the bodies that come in have in memory, all together.
 *
 * <p>Bodies may come in slowly, and many at a time. Where they are too much, those are turned away
 * of which more has come than half of an equal share: many small ones take the place of no other.
 * What a caller says of the length counts for nothing, or a few could keep all others out by saying
 * much. The bytes are counted as they come off the connection, before anything keeps them; there is
 * one body at a time on one.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/770.html">CWE-770</a>
 */
final class Intake {

    private static final String NAME = Intake.class.getName();

    /** What of the server takes the parts of a body from its connection. */
    private static final String SERVER = "handler";

    private final long maxBytes;
    private final Consumer<RoutingContext> turnAway;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger bodies = new AtomicInteger();

    /**
     * Makes an intake of nothing.
     *
     * @param maxBytes how many bytes of bodies may come in, until some are turned away
     * @param turnAway answers a request whose body is too much; called on its event loop
     */
    Intake(long maxBytes, Consumer<RoutingContext> turnAway) {
        this.maxBytes = maxBytes;
        this.turnAway = turnAway;
    }

    /** Counts the body of a request, of which nothing was read, until it has come in. */
    // Deprecated in favour of an internal type.
    @SuppressWarnings("deprecation")
    void begin(RoutingContext context) {
        if (context.request().connection() instanceof HttpServerConnection connection) {
            Channel channel = connection.channel();
            Counter counter = (Counter) channel.pipeline().get(NAME);
            if (counter == null) {
                counter = new Counter();
                channel.pipeline().addBefore(SERVER, NAME, counter);
            }
            counter.begin(context);
        }
    }

    /** Counts what comes in on one connection, on its event loop. */
    private final class Counter extends ChannelInboundHandlerAdapter {

        /** The request whose body comes in, or null. */
        private @Nullable RoutingContext request;

        private long read;
        private boolean turnedAway;

        void begin(RoutingContext context) {
            end();
            request = context;
            bodies.incrementAndGet();
        }

        private void end() {
            if (request != null) {
                request = null;
                bytes.addAndGet(-read);
                read = 0;
                bodies.decrementAndGet();
            }
        }

        @Override
        public void channelRead(ChannelHandlerContext channel, Object message) {
            if (message instanceof HttpContent part && (turnedAway || isTooMuch(part))) {
                ReferenceCountUtil.release(message);
                turnAway();
                return;
            }
            channel.fireChannelRead(message);
            if (message instanceof LastHttpContent) {
                end();
            }
        }

        private boolean isTooMuch(HttpContent part) {
            if (request == null) {
                return false;
            }
            long more = part.content().readableBytes();
            long known = read;
            boolean large = known + more > maxBytes / (2L * bodies.get());
            // In one step, or two connections that are too much together would both be turned away.
            long before =
                    bytes.getAndUpdate(
                            all -> all + more > maxBytes && large ? all - known : all + more);
            boolean tooMuch = before + more > maxBytes && large;
            read = tooMuch ? 0 : known + more;
            return tooMuch;
        }

        /** Turns the request away, whose further parts are let go. */
        private void turnAway() {
            RoutingContext context = request;
            turnedAway = true;
            end();
            if (context != null) {
                turnAway.accept(context);
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext channel) {
            end();
            channel.fireChannelInactive();
        }
    }
}
