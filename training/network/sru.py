"""Simple recurrent units (Lei et al. 2018) in both directions: all products run over whole batches, the recurrence is element-wise.

Squashing uses tanh's third-order Padé form, cut at 3, which single-precision arithmetic computes alike everywhere.
"""
import torch
from torch import nn


def squash(x):
    """x(27+x²)/(27+9x²) for |x| ≤ 3, the sign beyond; close to tanh."""
    y = x.clamp(-3.0, 3.0)
    q = y * y
    return y * (27.0 + q) / (27.0 + 9.0 * q)


def squash_slope(x):
    q = x.clamp(-3.0, 3.0) ** 2
    return ((q - 9.0) / (3.0 * (q + 3.0))) ** 2


class Scan(torch.autograd.Function):
    """u [T, 2, B, 3H] (candidate, forget, reset), v [2, 2H] → cells and states' gates: c and r·squash(c) parts."""

    @staticmethod
    def forward(ctx, u, v, residual):
        steps, _, batch, width = u.shape
        h = width // 3
        vf, vr = v[:, :h].unsqueeze(1), v[:, h:].unsqueeze(1)
        c = u.new_zeros(steps + 1, 2, batch, h)
        pf = u[..., h : 2 * h].clone()
        pr = u[..., 2 * h :].clone()
        z = u[..., :h]
        f = torch.empty_like(pf)
        for t in range(steps):
            a = pf[t].addcmul_(vf, c[t])
            g = torch.add(0.5, squash(a * 0.5), alpha=0.5, out=f[t])
            torch.lerp(z[t], c[t], g, out=c[t + 1])
        pr += vr * c[:-1]
        r = 0.5 + 0.5 * squash(pr * 0.5)
        s = squash(c[1:])
        ctx.save_for_backward(z, v, residual, c, pf, pr, f, r, s)
        return r * (s - residual) + residual

    @staticmethod
    def backward(ctx, grad):
        z, v, residual, c, pf, pr, f, r, s = ctx.saved_tensors
        steps, h = z.shape[0], z.shape[-1]
        vf, vr = v[:, :h].unsqueeze(1), v[:, h:].unsqueeze(1)
        d_residual = grad * (1 - r)
        d_pr = grad * (s - residual) * 0.25 * squash_slope(pr * 0.5)
        d_c = grad * r * squash_slope(c[1:])
        d_c[:-1] += (d_pr * vr)[1:]
        slope_f = (c[:-1] - z) * 0.25 * squash_slope(pf * 0.5)
        carry_slope = f + slope_f * vf
        for t in range(steps - 1, 0, -1):
            d_c[t - 1].addcmul_(d_c[t], carry_slope[t])
        d_z = d_c * (1 - f)
        d_pf = d_c * slope_f
        d_vf = (d_pf * c[:-1]).sum((0, 2))
        d_vr = (d_pr * c[:-1]).sum((0, 2))
        return torch.cat([d_z, d_pf, d_pr], -1), torch.cat([d_vf, d_vr], -1), d_residual


class BiSRU(nn.Module):
    """The scan of one layer: [T, B, 2·3H] projections and [T, B, 2H] residual → [T, B, 2H]."""

    def __init__(self, hidden):
        super().__init__()
        self.hidden = hidden
        self.v = nn.Parameter(torch.empty(2, 2 * hidden).uniform_(-0.5, 0.5))

    def forward(self, u, residual, turn):
        steps, batch, _ = u.shape
        h = self.hidden
        index = turn.unsqueeze(-1)
        both = torch.stack([u[..., : 3 * h], u[..., 3 * h :].gather(0, index.expand(-1, -1, 3 * h))], 1)
        rest = torch.stack([residual[..., :h], residual[..., h:].gather(0, index.expand(-1, -1, h))], 1)
        out = Scan.apply(both, self.v, rest)
        return torch.cat([out[:, 0], out[:, 1].gather(0, index.expand(-1, -1, h))], -1)
