import type { Point } from "../../store/scene-types.ts";
import type { EdgePicture } from "../edge-picture.ts";
import type { NodePicture } from "../node-picture.ts";
import { shoulder } from "./badge.ts";
import type { Places } from "./disagreements.ts";
import type { Pen } from "./pen.ts";

const radius = 7;
const ring = 1.5;
/** Half the length of a stroke of a sign. */
const arm = 3.2;

/** Draws on the shoulder of a node what has become of it between two sides: a disc with plus, minus, both or a tilde. */
export function drawChange(pen: Pen, picture: NodePicture): void {
	const { x, y } = shoulder(picture);
	drawDisc(pen, picture.change, { x: x - 1, y: y + 1 });
}

/** The same on the middle of an edge whose fact no node stands for. */
export function drawEdgeChange(pen: Pen, edge: EdgePicture, places: Places): void {
	const middle = edge.alone && edge.look !== null ? places.edge(edge.id) : undefined;
	if (middle !== undefined) drawDisc(pen, edge.change, middle);
}

function drawDisc({ context, colours }: Pen, change: NodePicture["change"], at: Point): void {
	if (change === null || change === "same" || change === "neither" || change === "undated") return;
	const disc = (size: number, colour: string): void => {
		context.beginPath();
		context.arc(at.x, at.y, size, 0, 2 * Math.PI);
		context.fillStyle = colour;
		context.fill();
	};
	disc(radius + ring, colours.canvas);
	disc(radius, change === "gained" ? colours.accent : colours.ink3);
	context.strokeStyle = change === "gained" ? colours.accentInk : colours.canvas;
	context.lineWidth = 1.5;
	context.lineCap = "round";
	context.beginPath();
	sign(context, change, at);
	context.stroke();
	context.lineCap = "butt";
}

function sign(context: CanvasRenderingContext2D, change: NodePicture["change"], { x, y }: Point): void {
	const line = (fromX: number, fromY: number, toX: number, toY: number): void => {
		context.moveTo(x + fromX, y + fromY);
		context.lineTo(x + toX, y + toY);
	};
	if (change === "revised") {
		context.moveTo(x - arm, y + 0.8);
		context.bezierCurveTo(x - arm / 2, y - 3.4, x + arm / 2, y + 3.4, x + arm, y - 0.8);
		return;
	}
	if (change === "between") {
		line(-2.6, -1.6, 2.6, -1.6);
		line(0, -4.2, 0, 1);
		line(-2.6, 3.4, 2.6, 3.4);
		return;
	}
	line(-arm, 0, arm, 0);
	if (change === "gained") line(0, -arm, 0, arm);
}
