"""Whether the program lives, whether it can do its work, and its figures for Prometheus."""

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.wiring import Product


def health_routes(product: Product) -> APIRouter:
    """`/healthz`, `/readyz` and `/metrics`."""
    router = APIRouter(include_in_schema=False)

    @router.get("/healthz")
    async def lives() -> Response:
        """The program lives."""
        return Response("ok\n", media_type="text/plain")

    @router.get("/readyz")
    async def ready() -> Response:
        """The database can be read, so the program can do its work."""
        if not await product.database.answers():
            return Response("the database cannot be read\n", 503, media_type="text/plain")
        return Response("ready\n", media_type="text/plain")

    @router.get("/metrics")
    async def figures() -> Response:
        """The figures of this process."""
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return router
