package org.nutgraf.function;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.Vertx;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Closes connections on which no request is under way for too long, whether they are silent or not.
 *
 * <p>The server itself closes those that are silent. A caller who sends the headers of a request
 * byte by byte is not, and would keep a connection from others for days. Nothing tells that a
 * connection was opened: from time to time, each event loop looks at those that it has.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/400.html">CWE-400</a>
 */
@Singleton
final class ConnectionEdge {

    /** How many times a connection is looked at while it may be without a request. */
    private static final int LOOKS = 8;

    private final Vertx vertx;
    private final Duration limit;
    private final Map<Channel, Use> uses = new ConcurrentHashMap<>();
    private final List<Future<?>> sweeps = new ArrayList<>();

    /** The requests under way on one connection, and since when there are none. */
    private static final class Use {
        private final AtomicInteger underWay = new AtomicInteger();
        private volatile long quietSince = System.nanoTime();

        void begin() {
            underWay.incrementAndGet();
        }

        void end() {
            quietSince = System.nanoTime();
            underWay.decrementAndGet();
        }

        boolean isQuietFor(Duration time) {
            return underWay.get() == 0 && System.nanoTime() - quietSince >= time.toNanos();
        }
    }

    ConnectionEdge(Vertx vertx, VertxHttpConfig config) {
        this.vertx = vertx;
        this.limit = config.idleTimeout();
    }

    // Deprecated in favour of an internal type.
    @SuppressWarnings("deprecation")
    void route(@Observes @Priority(TransferEdge.FIRST) Router router) {
        if (!limit.isPositive()) {
            return;
        }
        router.route().order(HttpEdge.BEFORE_BODY).handler(this::watch);
        long period = limit.toMillis() / LOOKS + 1;
        for (EventExecutor executor : vertx.nettyEventLoopGroup()) {
            if (executor instanceof SingleThreadEventLoop loop) {
                sweeps.add(
                        loop.scheduleWithFixedDelay(
                                () -> sweep(loop), period, period, TimeUnit.MILLISECONDS));
            }
        }
    }

    @PreDestroy
    void stop() {
        sweeps.forEach(sweep -> sweep.cancel(false));
    }

    private void watch(RoutingContext context) {
        if (context.request().connection() instanceof HttpServerConnection connection) {
            Use use = use(connection.channel());
            use.begin();
            context.addEndHandler(ignored -> use.end());
        }
        context.next();
    }

    private void sweep(SingleThreadEventLoop loop) {
        Iterator<Channel> channels = loop.registeredChannelsIterator();
        while (channels.hasNext()) {
            Channel channel = channels.next();
            // One that was accepted; others listen, or are of a client.
            if (channel.parent() != null && use(channel).isQuietFor(limit)) {
                ChannelFuture _ = channel.close();
            }
        }
    }

    private Use use(Channel channel) {
        return uses.computeIfAbsent(
                channel,
                added -> {
                    ChannelFuture _ =
                            added.closeFuture().addListener(ignored -> uses.remove(added));
                    return new Use();
                });
    }
}
